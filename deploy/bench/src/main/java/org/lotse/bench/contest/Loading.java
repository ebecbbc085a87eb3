package org.lotse.bench.contest;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.lotse.bench.workload.FactsOfWorkload;
import org.lotse.bench.workload.Workload;
import org.lotse.serde.FactBytes;

/** Puts a workload on the log. */
final class Loading {

    private Loading() {}

    /** @return how many records were written */
    static long load(String bootstrap, Workload workload) {
        var bytes = FactBytes.withRegistry("memory:");
        var written = new AtomicLong();
        var failure = new AtomicReference<@Nullable Exception>();
        try (var producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        20,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        262_144),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            workload.forEach(new FactsOfWorkload((topic, key, fact) -> {
                var unused = producer.send(new ProducerRecord<>(topic, key, bytes.encode(topic, fact)), (at, e) -> {
                    if (e != null) {
                        failure.compareAndSet(null, e);
                    }
                });
                written.incrementAndGet();
            }));
        }
        if (failure.get() != null) {
            throw new IllegalStateException("Not everything reached the log", failure.get());
        }
        return written.get();
    }
}
