package org.lotse.mailbox;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The mail server as a separate process, for a platform in containers. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(MailboxProperties.class)
public class MailboxApplication {

    public static void main(String[] args) {
        new SpringApplicationBuilder(MailboxApplication.class)
                .properties("spring.config.name=mailbox")
                .run(args);
    }

    @Bean
    MailServerLifecycle mailServer(MailboxProperties properties) {
        return new MailServerLifecycle(properties);
    }
}
