package org.lotse.outbox.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;
import org.lotse.observability.kafka.RecordTraceHeader;
import org.lotse.outbox.store.PendingFact;

/**
 * Sends each batch in one Kafka transaction. After any failure except a refused fact, the producer is closed and a new one is created: the
 * sender cannot tell whether the transaction was committed, and sending a batch twice does no harm.
 */
public final class KafkaFactSender implements FactSender {

    /** Errors caused by the fact itself. All other errors are temporary states of the broker. */
    private static final List<Class<? extends KafkaException>> REFUSALS = List.of(
            RecordTooLargeException.class,
            RecordBatchTooLargeException.class,
            InvalidRecordException.class,
            InvalidTopicException.class);

    private final Supplier<Producer<byte[], byte[]>> producers;
    private final Consumer<Set<String>> inspection;
    private final Set<String> inspected = new HashSet<>();
    private @Nullable Producer<byte[], byte[]> current;

    /**
     * @param producers creates producers that have a transactional id
     * @param inspection throws if one of these topics differs from the catalogue; runs before the first fact for a topic, and again after
     *     every failure
     */
    public KafkaFactSender(Supplier<Producer<byte[], byte[]>> producers, Consumer<Set<String>> inspection) {
        this.producers = producers;
        this.inspection = inspection;
    }

    @Override
    public void send(List<PendingFact> facts) {
        inspect(facts);
        Producer<byte[], byte[]> producer = producer();
        List<Future<RecordMetadata>> sent = new ArrayList<>(facts.size());
        try {
            producer.beginTransaction();
            for (PendingFact fact : facts) {
                sent.add(producer.send(record(fact)));
            }
            producer.commitTransaction();
        } catch (KafkaException e) {
            Map.Entry<PendingFact, Throwable> refused = firstRefused(facts, sent);
            if (refused == null) {
                close();
                throw e;
            }
            abort(producer);
            throw new RefusedFactException(refused.getKey(), refused.getValue());
        }
    }

    private void inspect(List<PendingFact> facts) {
        Set<String> topics = facts.stream().map(PendingFact::topic).collect(Collectors.toCollection(HashSet::new));
        topics.removeAll(inspected);
        if (!topics.isEmpty()) {
            inspection.accept(topics);
            inspected.addAll(topics);
        }
    }

    private Producer<byte[], byte[]> producer() {
        Producer<byte[], byte[]> producer = current;
        if (producer == null) {
            producer = producers.get();
            current = producer;
            try {
                producer.initTransactions();
            } catch (KafkaException e) {
                close();
                throw e;
            }
        }
        return producer;
    }

    private void abort(Producer<byte[], byte[]> producer) {
        try {
            producer.abortTransaction();
        } catch (KafkaException e) {
            close();
        }
    }

    private static Map.@Nullable Entry<PendingFact, Throwable> firstRefused(
            List<PendingFact> facts, List<Future<RecordMetadata>> sent) {
        for (int i = 0; i < sent.size(); i++) {
            Future<RecordMetadata> one = sent.get(i);
            if (one.state() == Future.State.FAILED) {
                Throwable reason = one.exceptionNow();
                if (REFUSALS.stream().anyMatch(refusal -> refusal.isInstance(reason))) {
                    return Map.entry(facts.get(i), reason);
                }
            }
        }
        return null;
    }

    /** A restated fact keeps its timestamp: four topics are read as one log, ordered by timestamp. */
    private static ProducerRecord<byte[], byte[]> record(PendingFact fact) {
        var record = new ProducerRecord<>(fact.topic(), null, fact.toldAt().toEpochMilli(), key(fact), fact.value());
        RecordTraceHeader.write(record.headers(), fact.traceparent());
        return record;
    }

    private static byte[] key(PendingFact fact) {
        return fact.key().toString().getBytes(UTF_8);
    }

    @Override
    public void close() {
        Producer<byte[], byte[]> producer = current;
        current = null;
        inspected.clear();
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
        }
    }
}
