package org.lotse.activation;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The Streams application that turns facts into figures. */
@SpringBootApplication(proxyBeanMethods = false)
public class ActivationApplication {

    public static void main(String[] args) {
        new SpringApplicationBuilder(ActivationApplication.class)
                .properties("spring.config.name=activation")
                .run(args);
    }
}
