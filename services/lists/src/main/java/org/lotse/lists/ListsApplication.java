package org.lotse.lists;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Imports lists of members, persons, events, registrations and attendance. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
@EnableScheduling
public class ListsApplication {
    public static void main(String[] args) {
        new SpringApplicationBuilder(ListsApplication.class)
                .properties("spring.config.name=lists")
                .run(args);
    }
}
