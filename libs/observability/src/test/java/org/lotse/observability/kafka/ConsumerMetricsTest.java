package org.lotse.observability.kafka;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.lotse.facts.Topics;
import org.lotse.observability.LogFields;
import org.lotse.observability.TraceParent;
import org.lotse.testplatform.TestPlatform;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.test.context.ContextConfiguration;

/** Consumers on a real broker: their log lines carry the trace of the record, and their lag is known even while they do not read. */
@SpringBootTest(
        classes = ConsumerMetricsTest.ConsumerMetricsTestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.application.name=reader",
            "spring.kafka.consumer.auto-offset-reset=earliest",
            "spring.kafka.listener.type=batch"
        })
@ContextConfiguration(initializers = TestPlatform.class)
class ConsumerMetricsTest {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    @Autowired
    private TraceRecordingListener traceRecordingListener;

    @Autowired
    private KafkaListenerEndpointRegistry listeners;

    @Autowired
    private MeterRegistry meters;

    @EnableAutoConfiguration
    static class ConsumerMetricsTestApplication {

        @Bean
        TraceRecordingListener reader() {
            return new TraceRecordingListener();
        }
    }

    /** Records the fields that a log line would have. */
    static class TraceRecordingListener {

        private final Queue<Map<String, String>> fields = new ConcurrentLinkedQueue<>();

        @KafkaListener(id = "noting", idIsGroup = false, topics = Topics.SIGNALS)
        void read(List<ConsumerRecord<String, String>> records) {
            assertThat(records).isNotEmpty();
            fields.add(Map.of("trace", String.valueOf(MDC.get(LogFields.TRACE))));
        }
    }

    @Test
    void aReaderIsTracedMeasuredAndItsLagIsKnownWhileItIsStopped() throws Exception {
        TraceParent request = TraceParent.root();

        produce(request.header());

        await().atMost(LIMIT)
                .until(() -> traceRecordingListener.fields.stream()
                        .anyMatch(line -> request.traceId().equals(line.get("trace"))));
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(meters.get("lotse.consumer.delay")
                                .tag("topic", Topics.SIGNALS)
                                .timer()
                                .count())
                        .isPositive());
        await().atMost(LIMIT).untilAsserted(() -> assertThat(lag()).isZero());

        var listener = listeners.getListenerContainer("noting");
        assertThat(listener).isNotNull();
        listener.stop();
        produce("no trace");

        await().atMost(LIMIT).untilAsserted(() -> assertThat(lag()).isEqualTo(1));
    }

    private double lag() {
        return meters.get("lotse.consumer.lag")
                .tag("topic", Topics.SIGNALS)
                .gauge()
                .value();
    }

    private static void produce(String trace) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", TestPlatform.bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            var record = new ProducerRecord<>(Topics.SIGNALS, UUID.randomUUID().toString(), "signal");
            record.headers().add(TraceParent.HEADER, trace.getBytes(US_ASCII));
            producer.send(record).get();
        }
    }
}
