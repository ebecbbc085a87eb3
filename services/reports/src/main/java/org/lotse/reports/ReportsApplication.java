package org.lotse.reports;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts the service that produces reports for funders. */
@SpringBootApplication(proxyBeanMethods = false)
public class ReportsApplication {

    public static void main(String[] args) {
        new SpringApplicationBuilder(ReportsApplication.class)
                .properties("spring.config.name=reports")
                .run(args);
    }
}
