package org.lotse.activation.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.processor.StateRestoreListener;
import org.lotse.activation.task.AuditResults;

/**
 * Metrics of the stream: its state, the rest of a rebuild, how long facts wait for their figures, and whether figures agree with their
 * recomputation. Safe for use by several threads.
 */
final class StreamMeters implements StateRestoreListener {

    private static final Duration[] DELAYS = {
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        Duration.ofMinutes(2),
        Duration.ofMinutes(10)
    };

    private final MeterRegistry registry;
    private final Map<String, Long> left = new ConcurrentHashMap<>();
    private final Counter restored;
    private final Counter failures;

    StreamMeters(MeterRegistry registry, AuditResults auditResults) {
        this.registry = registry;
        restored = Counter.builder("lotse.activation.restore.restored")
                .description("Records of changelogs read to rebuild the stores")
                .register(registry);
        failures = Counter.builder("lotse.activation.stream.failures")
                .description("Stream threads that failed and were replaced")
                .register(registry);
        Gauge.builder("lotse.activation.restore.remaining", left, StreamMeters::sum)
                .description(
                        "Records of changelogs still to be read before the figures go on; 0 when nothing is rebuilt")
                .register(registry);
        Gauge.builder("lotse.activation.audit.compared", auditResults, AuditResults::compared)
                .description("Figures compared with their recomputation in the latest round")
                .register(registry);
        Gauge.builder(
                        "lotse.activation.audit.different",
                        auditResults,
                        latest -> latest.different().size())
                .description("Figures that differ from their recomputation; must be 0")
                .register(registry);
    }

    /** @param state read at each scrape */
    void show(Supplier<KafkaStreams.State> state) {
        for (KafkaStreams.State one : KafkaStreams.State.values()) {
            Gauge.builder("lotse.activation.stream.state", () -> state.get() == one ? 1 : 0)
                    .description("1 for the state that Kafka Streams is in")
                    .tag("state", one.name())
                    .register(registry);
        }
    }

    Timer publishDelay() {
        return Timer.builder("lotse.activation.publish.delay")
                .description(
                        "From a fact's time on its topic until its figures are published; the oldest of each publication")
                .serviceLevelObjectives(DELAYS)
                .register(registry);
    }

    void threadFailed() {
        failures.increment();
    }

    @Override
    public void onRestoreStart(TopicPartition partition, String store, long from, long to) {
        left.put(partition.toString(), Math.max(0, to - from));
    }

    @Override
    public void onBatchRestored(TopicPartition partition, String store, long reached, long records) {
        restored.increment((double) records);
        left.computeIfPresent(partition.toString(), (key, remaining) -> Math.max(0, remaining - records));
    }

    @Override
    public void onRestoreEnd(TopicPartition partition, String store, long records) {
        left.remove(partition.toString());
    }

    @Override
    public void onRestoreSuspended(TopicPartition partition, String store, long records) {
        left.remove(partition.toString());
    }

    private static double sum(Map<String, Long> remaining) {
        return remaining.values().stream().mapToLong(Long::longValue).sum();
    }
}
