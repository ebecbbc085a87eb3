package org.lotse.factlisteners;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.listener.CommonErrorHandler;

/**
 * Gives every listener of a service the same treatment of errors: an unavailable database or registry is waited for, since a skipped fact
 * would change figures for good; a record that is not a fact is left out, since it never becomes one.
 */
@AutoConfiguration(beforeName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
class FactListenersAutoConfiguration {

    @Bean
    CommonErrorHandler factErrorHandler() {
        return new FactErrorHandler();
    }
}
