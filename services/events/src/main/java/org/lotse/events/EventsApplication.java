package org.lotse.events;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Starts this service on its own. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(EventsProperties.class)
public class EventsApplication {

    public static void main(String[] args) {
        new SpringApplicationBuilder(EventsApplication.class)
                .properties("spring.config.name=events")
                .run(args);
    }
}
