package org.lotse.campaigns;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The campaigns service. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class CampaignsApplication {

    public static void main(String[] args) {
        new SpringApplicationBuilder(CampaignsApplication.class)
                .properties("spring.config.name=campaigns")
                .run(args);
    }
}
