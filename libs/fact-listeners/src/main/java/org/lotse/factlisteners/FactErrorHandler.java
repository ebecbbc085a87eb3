package org.lotse.factlisteners;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;
import org.lotse.serde.RegistryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.kafka.listener.RetryListener;
import org.springframework.kafka.support.serializer.DeserializationException;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * Repeats an error that passes until the listener succeeds, after {@value #FIRST_PAUSE_MILLIS} ms and then less often, at least every
 * {@value #LONGEST_PAUSE_MILLIS} ms. A record that is not a fact is left out.
 */
final class FactErrorHandler extends DefaultErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FactErrorHandler.class);
    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    FactErrorHandler() {
        super(FactErrorHandler::leaveOut);
        // no class of exception is fatal by itself: skipping a fact changes figures for good
        setClassifications(Map.of(), true);
        setBackOffFunction((fact, error) -> passes(error) ? untilItSucceeds() : new FixedBackOff(0, 0));
        // one line per attempt instead of a stack trace
        setLogLevel(KafkaException.Level.DEBUG);
        setRetryListeners(new AttemptLog());
    }

    @Override
    public void handleRemaining(
            Exception error,
            List<ConsumerRecord<?, ?>> records,
            Consumer<?, ?> consumer,
            MessageListenerContainer container) {
        if (!passes(error)) {
            // the pauses of an earlier error of this record would go on, since they depend on the exception's class
            // only
            clearThreadState();
        }
        super.handleRemaining(error, records, consumer, container);
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

    static String positionOf(ConsumerRecord<?, ?> fact) {
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

    /** Logs each attempt that will be repeated. */
    private static final class AttemptLog implements RetryListener {

        @Override
        public void failedDelivery(ConsumerRecord<?, ?> fact, @Nullable Exception error, int attempt) {
            if (error != null && passes(error)) {
                warn(attempt, whatFailed(fact, error), error);
            }
        }

        @Override
        public void failedDelivery(ConsumerRecords<?, ?> batch, @Nullable Exception error, int attempt) {
            // the exception that names a record is reported for that record, too
            if (error != null && causes(error).noneMatch(BatchListenerFailedException.class::isInstance)) {
                warn(attempt, "handle %d records of %s".formatted(batch.count(), batch.partitions()), error);
            }
        }

        private static String whatFailed(ConsumerRecord<?, ?> fact, Exception error) {
            return causes(error)
                    .filter(BatchListenerFailedException.class::isInstance)
                    .map(named -> String.valueOf(named.getMessage()))
                    .findFirst()
                    .orElseGet(() -> "handle " + positionOf(fact));
        }

        private static void warn(int attempt, String what, Exception error) {
            LOG.warn("Attempt {} failed and will be repeated: {}: {}", attempt, what, rootOf(error));
        }
    }
}
