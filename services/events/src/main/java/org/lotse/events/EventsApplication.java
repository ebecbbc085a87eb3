package org.lotse.events;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts the events service by itself. */
@SpringBootApplication(proxyBeanMethods = false)
public class EventsApplication {

    public static void main(String[] args) {
        new SpringApplicationBuilder(EventsApplication.class)
                .properties("spring.config.name=events")
                .run(args);
    }
}
