package org.lotse.bench.dsl;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.lotse.bench.harness.EndMarkers;
import org.lotse.bench.harness.MeasurementFolders;
import org.lotse.bench.harness.MeasurementResult;

/**
 * Runs {@link DslTopology}, exactly once, all other settings at their defaults, until no record has been processed for
 * a while.
 */
public final class DslBaseline {

    private static final Duration QUIET = Duration.ofSeconds(3);
    private static final long LOOK_NANOS = 20_000_000L;

    private DslBaseline() {}

    /** @param args bootstrap servers, application id, number of records to read */
    public static void main(String[] args) throws Exception {
        long wanted = Long.parseLong(args[2]);
        makeTopic(args[0]);
        var read = new AtomicLong();
        Path state = Files.createTempDirectory("dsl");
        long start = System.nanoTime();
        try (var streams = new KafkaStreams(DslTopology.of(read), properties(args[0], args[1], state))) {
            streams.start();
            long end = lastMove(streams, read, wanted);
            new MeasurementResult()
                    .putRun(wanted, (end - start) / 1e9, MeasurementResult.cpuSeconds())
                    .print();
        } finally {
            MeasurementFolders.delete(state);
        }
    }

    private static void makeTopic(String bootstrap) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(new NewTopic(DslTopology.FIGURES, EndMarkers.PARTITIONS, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    /** The time at which the last record was processed, by {@link System#nanoTime()}. */
    private static long lastMove(KafkaStreams streams, AtomicLong read, long wanted) {
        double processed = 0;
        long moved = System.nanoTime();
        while (read.get() < wanted || System.nanoTime() - moved < QUIET.toNanos()) {
            LockSupport.parkNanos(LOOK_NANOS);
            double now = processed(streams);
            if (now != processed) {
                processed = now;
                moved = System.nanoTime();
            }
        }
        return moved;
    }

    private static double processed(KafkaStreams streams) {
        return streams.metrics().values().stream()
                .filter(metric -> metric.metricName().name().equals("process-total")
                        && metric.metricName().group().equals("stream-thread-metrics"))
                .mapToDouble(metric -> (double) metric.metricValue())
                .sum();
    }

    private static Properties properties(String bootstrap, String application, Path state) {
        var properties = new Properties();
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, application);
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 2);
        properties.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, 1);
        properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        properties.put("auto.offset.reset", "earliest");
        return properties;
    }
}
