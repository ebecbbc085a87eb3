package org.lotse.bench.harness;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.lotse.serde.FactBytes;

/** Writes facts to the log. */
public final class FactProducer implements AutoCloseable {

    private final FactBytes bytes = FactBytes.withRegistry("memory:");
    private final AtomicLong written = new AtomicLong();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    private final KafkaProducer<byte[], byte[]> producer;

    /** @param lingerMs how long a record may wait for others of its batch */
    public FactProducer(String bootstrap, int lingerMs) {
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        lingerMs,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        262_144),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Writes to the partition of the key. */
    public void put(String topic, byte[] key, SpecificRecord fact) {
        send(new ProducerRecord<>(topic, key, bytes.encode(topic, fact)));
    }

    /** Writes to a partition by number. */
    void put(String topic, int partition, byte[] key, SpecificRecord fact) {
        send(new ProducerRecord<>(topic, partition, key, bytes.encode(topic, fact)));
    }

    private void send(ProducerRecord<byte[], byte[]> record) {
        var unused = producer.send(record, (at, e) -> {
            if (e != null) {
                failure.compareAndSet(null, e);
            }
        });
        written.incrementAndGet();
    }

    /** Number of records written. */
    public long written() {
        return written.get();
    }

    @Override
    public void close() {
        producer.close();
        if (failure.get() != null) {
            throw new IllegalStateException("Not everything reached the log", failure.get());
        }
    }
}
