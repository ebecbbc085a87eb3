package org.lotse.engagement;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.util.backoff.FixedBackOff;

/** Beans that several packages share. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class EngagementConfiguration {

    private static final long RETRY_MILLIS = 1000;

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Retries a fact that cannot be stored until it succeeds; a skipped fact would leave a person or member unknown for good. */
    @Bean
    CommonErrorHandler patience() {
        return new DefaultErrorHandler(new FixedBackOff(RETRY_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS));
    }
}
