package org.lotse.members;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts the members service; reads {@code members.yml}. */
@SpringBootApplication(proxyBeanMethods = false)
public class MembersApplication {

    public static void main(String[] args) {
        new SpringApplicationBuilder(MembersApplication.class)
                .properties("spring.config.name=members")
                .run(args);
    }
}
