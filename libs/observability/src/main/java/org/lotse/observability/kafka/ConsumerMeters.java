package org.lotse.observability.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.support.KafkaUtils;

/** The age of records when they have been processed, and the number of unreadable records, by topic. */
final class ConsumerMeters {

    private final MeterRegistry registry;

    ConsumerMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Registers the meters of a topic before its first record. */
    void expect(String topic) {
        delay(topic);
        unreadable(topic);
    }

    /** @param oldest timestamp, milliseconds since the epoch, of the oldest record of the topic that was just processed */
    void recordDelay(String topic, long oldest) {
        delay(topic).record(Duration.ofMillis(Math.max(0, System.currentTimeMillis() - oldest)));
    }

    void count(ConsumerRecord<?, ?> record) {
        if (record.value() == null
                && record.headers().lastHeader(KafkaUtils.VALUE_DESERIALIZER_EXCEPTION_HEADER) != null) {
            unreadable(record.topic()).increment();
        }
    }

    private Timer delay(String topic) {
        return Timer.builder("lotse.consumer.delay")
                .description(
                        "From a record's time on the topic until its reader has stored it; the oldest of each batch")
                .tag("topic", topic)
                .register(registry);
    }

    private Counter unreadable(String topic) {
        return Counter.builder("lotse.consumer.unreadable")
                .description("Records that the reader could not decode and left out")
                .tag("topic", topic)
                .register(registry);
    }
}
