package org.lotse.factlisteners;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.logging.LogFactory;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.log.LogAccessor;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.support.KafkaUtils;
import org.springframework.kafka.support.serializer.DeserializationException;
import org.springframework.kafka.support.serializer.SerializationUtils;

/**
 * What a batch listener may store of a batch. A record that could not be deserialized reaches a batch listener with a null value, like a
 * tombstone, and with the error in a header. Every batch listener of facts must therefore read its batch through this class.
 */
public final class ReadableFacts {

    private static final LogAccessor LOG = new LogAccessor(LogFactory.getLog(ReadableFacts.class));

    private ReadableFacts() {}

    /**
     * The facts and tombstones of a batch, in its order. Records that are not facts are logged and left out.
     *
     * @throws BatchListenerFailedException if a schema cannot be fetched at the moment. The listener must store nothing of the batch; its
     *     records will be read again.
     */
    public static <K, V extends @Nullable Object> List<ConsumerRecord<K, V>> of(List<ConsumerRecord<K, V>> batch) {
        List<ConsumerRecord<K, V>> readable = new ArrayList<>(batch.size());
        Map<ConsumerRecord<K, V>, DeserializationException> unreadable = new LinkedHashMap<>();
        for (ConsumerRecord<K, V> fact : batch) {
            DeserializationException error = errorOf(fact);
            if (error == null) {
                readable.add(fact);
            } else if (FactErrorHandler.passes(error)) {
                throw new BatchListenerFailedException(
                        "fetch the schema of " + FactErrorHandler.positionOf(fact), causeOf(error), batch.getFirst());
            } else {
                unreadable.put(fact, error);
            }
        }
        unreadable.forEach(FactErrorHandler::leaveOut);
        return readable;
    }

    private static @Nullable DeserializationException errorOf(ConsumerRecord<?, ?> fact) {
        return fact.value() != null
                ? null
                : SerializationUtils.getExceptionFromHeader(fact, KafkaUtils.VALUE_DESERIALIZER_EXCEPTION_HEADER, LOG);
    }

    private static Exception causeOf(DeserializationException error) {
        return error.getCause() instanceof Exception cause ? cause : new SerializationException(error.getMessage());
    }
}
