package org.lotse.reports.wire;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** Error handling of the fact listener: while the database is unavailable, a batch is retried until it is stored, so no fact is lost. */
@Configuration(proxyBeanMethods = false)
class FactListenerConfiguration {

    private static final long FIRST_PAUSE = 200;
    private static final long LONGEST_PAUSE = 10_000;

    @Bean
    CommonErrorHandler listenerErrorHandler() {
        ExponentialBackOff pauses = new ExponentialBackOff(FIRST_PAUSE, 2);
        pauses.setMaxInterval(LONGEST_PAUSE);
        return new DefaultErrorHandler(pauses);
    }
}
