package org.lotse.factlisteners;

import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.lotse.serde.RegistryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.serializer.DeserializationException;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/** Decides which errors of a listener pass, so that a retry helps. */
final class FactErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FactErrorHandler.class);
    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    private FactErrorHandler() {}

    /**
     * Retries an error that passes until the listener succeeds, after {@value #FIRST_PAUSE_MILLIS} ms and then less often, at least every
     * {@value #LONGEST_PAUSE_MILLIS} ms. A record that is not a fact is left out.
     */
    static DefaultErrorHandler create() {
        var handler = new DefaultErrorHandler(FactErrorHandler::leaveOut);
        // fatal by default, but a schema that cannot be fetched at the moment can be fetched later
        handler.removeClassification(DeserializationException.class);
        handler.setBackOffFunction((fact, error) -> passes(error) ? untilItSucceeds() : new FixedBackOff(0, 0));
        // one line per attempt instead of a stack trace
        handler.setLogLevel(KafkaException.Level.DEBUG);
        handler.setRetryListeners((fact, error, attempt) -> {
            if (error != null && passes(error)) {
                LOG.warn(
                        "Attempt {} to handle {} failed and will be repeated: {}",
                        attempt,
                        positionOf(fact),
                        rootOf(error));
            }
        });
        return handler;
    }

    /** True unless the record itself is at fault. */
    static boolean passes(Exception error) {
        return causes(error)
                .filter(RegistryException.class::isInstance)
                .map(RegistryException.class::cast)
                .findFirst()
                .map(RegistryException::temporary)
                .orElseGet(() -> causes(error).noneMatch(DeserializationException.class::isInstance));
    }

    /** Logs the position of a record that stays on its topic and is read no more. */
    static void leaveOut(ConsumerRecord<?, ?> fact, Exception error) {
        LOG.error("Cannot read {}, so it is left out: {}", positionOf(fact), rootOf(error));
    }

    private static String positionOf(ConsumerRecord<?, ?> fact) {
        return "%s partition %d offset %d".formatted(fact.topic(), fact.partition(), fact.offset());
    }

    private static String rootOf(Throwable error) {
        return causes(error).reduce((outer, inner) -> inner).orElse(error).toString();
    }

    private static Stream<Throwable> causes(@Nullable Throwable error) {
        return Stream.iterate(error, Objects::nonNull, Throwable::getCause).map(Objects::requireNonNull);
    }

    private static BackOff untilItSucceeds() {
        var pauses = new ExponentialBackOff(FIRST_PAUSE_MILLIS, 2);
        pauses.setMaxInterval(LONGEST_PAUSE_MILLIS);
        return pauses;
    }
}
