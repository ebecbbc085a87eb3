package org.lotse.engagement;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Starts the engagement service by itself. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(EngagementProperties.class)
public class EngagementApplication {

    public static void main(String[] args) {
        new SpringApplicationBuilder(EngagementApplication.class)
                .properties("spring.config.name=engagement")
                .run(args);
    }
}
