package org.lotse.campaigns.wire;

import java.util.Objects;
import java.util.stream.Stream;
import org.lotse.serde.RegistryException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.serializer.DeserializationException;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/** Error handling of the activation reader: temporary errors are retried; unreadable records are skipped and logged with their position. */
@Configuration(proxyBeanMethods = false)
class ActivationReaderConfiguration {

    private static final long FIRST_WAIT_MS = 200;
    private static final long LONGEST_WAIT_MS = 10_000;

    @Bean
    DefaultErrorHandler listenerErrorHandler() {
        var handler = new DefaultErrorHandler();
        handler.removeClassification(DeserializationException.class);
        handler.setBackOffFunction((told, trouble) -> passes(trouble) ? untilItPasses() : new FixedBackOff(0, 0));
        return handler;
    }

    /** A database or a registry recovers; bytes that are no fact never become one. */
    private static boolean passes(Exception trouble) {
        return contains(trouble, RegistryException.class) || !contains(trouble, DeserializationException.class);
    }

    private static boolean contains(Throwable trouble, Class<? extends Throwable> kind) {
        return Stream.iterate(trouble, Objects::nonNull, Throwable::getCause).anyMatch(kind::isInstance);
    }

    private static BackOff untilItPasses() {
        var backOff = new ExponentialBackOff(FIRST_WAIT_MS, 2);
        backOff.setMaxInterval(LONGEST_WAIT_MS);
        return backOff;
    }
}
