package org.lotse.reports.wire;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** A database that is away for a while stops the reading, not the facts: the batch is tried until it is kept. */
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
