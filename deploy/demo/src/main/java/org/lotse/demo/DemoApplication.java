package org.lotse.demo;

import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** A job for a platform in containers: names its first network, creates the demo network, and ends. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(DemoProperties.class)
public class DemoApplication {

    public static void main(String[] args) {
        new SpringApplicationBuilder(DemoApplication.class)
                .properties("spring.config.name=demo")
                .run(args);
    }

    @Bean
    CommandLineRunner demoJob(DemoProperties properties) {
        return arguments -> new DemoJob(properties).run();
    }
}
