package org.lotse.activation;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The Streams application that turns facts into figures. */
@SpringBootApplication(proxyBeanMethods = false)
public class ActivationApplication {

    public static void main(String[] args) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(ActivationApplication.class)
                .properties("spring.config.name=activation")
                .run(args);
        context.addApplicationListener(event -> {
            if (event instanceof AvailabilityChangeEvent<?> change && change.getState() == LivenessState.BROKEN) {
                // The container runtime restarts the service. The close waits for this thread, so another thread must
                // call it.
                Thread.ofPlatform().name("end").start(context::close);
            }
        });
    }
}
