package org.lotse.bench.peers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.TimeWindows;
import org.lotse.bench.contest.Result;
import org.lotse.facts.Topics;
import org.lotse.facts.participation.AttendanceRecorded;
import org.lotse.facts.signals.SignalRecorded;
import org.lotse.serde.FactSerde;

/**
 * The same figures as most teams would write them in the Streams DSL: counts per member, type and day; a score per member; signals
 * and active members per month. Exactly-once, all defaults. It does not recognise repetitions, which favours it.
 */
public final class DslPeer {

    private static final long POINT = 1_000_000L;
    private static final Duration QUIET = Duration.ofSeconds(2);

    private DslPeer() {}

    /** @param args bootstrap servers, application id, number of records to read */
    public static void main(String[] args) throws Exception {
        long wanted = Long.parseLong(args[2]);
        var read = new AtomicLong();
        var builder = new StreamsBuilder();
        build(builder, read);
        Path state = Files.createTempDirectory("dsl");
        long start = System.nanoTime();
        try (var streams = new KafkaStreams(builder.build(), properties(args[0], args[1], state))) {
            streams.start();
            awaitAll(streams, read, wanted);
            double seconds = Result.secondsSince(start) - QUIET.toMillis() / 1e3;
            new Result()
                    .put("facts_per_s", wanted / seconds)
                    .put("seconds", seconds)
                    .put("cpu_s_per_million", Result.cpuSeconds() / (wanted / 1e6))
                    .print();
        }
    }

    private static void build(StreamsBuilder builder, AtomicLong read) {
        KStream<String, Signal> signals = builder.stream(
                        Topics.MEMBER_KEYED, Consumed.with(Serdes.String(), FactSerde.withRegistry("memory:")))
                .peek((member, fact) -> read.incrementAndGet())
                .flatMapValues(Signal::of);
        signals.groupBy(
                        (member, signal) -> member + "|" + signal.kind(),
                        Grouped.with(Serdes.String(), new SignalSerde()))
                .windowedBy(TimeWindows.ofSizeWithNoGrace(Duration.ofDays(1)))
                .count();
        signals.groupByKey(Grouped.with(Serdes.String(), new SignalSerde()))
                .aggregate(
                        () -> 0L,
                        (member, signal, score) -> score + POINT,
                        org.apache.kafka.streams.kstream.Materialized.with(Serdes.String(), Serdes.Long()));
        signals.groupBy(
                        (member, signal) -> signal.month() + "|" + signal.kind(),
                        Grouped.with(Serdes.String(), new SignalSerde()))
                .count();
        signals.groupBy(
                        (member, signal) -> signal.month() + "|" + member,
                        Grouped.with(Serdes.String(), new SignalSerde()))
                .count()
                .filter((monthAndMember, count) -> count == 1)
                .groupBy(
                        (monthAndMember, count) -> new org.apache.kafka.streams.KeyValue<>(
                                monthAndMember.substring(0, monthAndMember.indexOf('|')), count),
                        Grouped.with(Serdes.String(), Serdes.Long()))
                .count();
    }

    /** Until all records were read and nothing has lagged for a while. */
    private static void awaitAll(KafkaStreams streams, AtomicLong read, long wanted) throws InterruptedException {
        var never = new CountDownLatch(1);
        long quietSince = 0;
        while (quietSince == 0 || System.nanoTime() - quietSince < QUIET.toNanos()) {
            boolean waited = never.await(100, java.util.concurrent.TimeUnit.MILLISECONDS);
            double processed = streams.metrics().values().stream()
                    .filter(metric -> metric.metricName().name().equals("process-rate")
                            && metric.metricName().group().equals("stream-thread-metrics"))
                    .mapToDouble(metric -> (double) metric.metricValue())
                    .sum();
            boolean busy = waited || read.get() < wanted || processed > 1;
            quietSince = busy ? 0 : quietSince == 0 ? System.nanoTime() : quietSince;
        }
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

    /** What the DSL topology keeps of a fact. */
    record Signal(String kind, long at) {

        static java.util.List<Signal> of(SpecificRecord fact) {
            return switch (fact) {
                case SignalRecorded s ->
                    java.util.List.of(new Signal(
                            s.getKind().name(), s.getHead().getOccurredAt().toEpochMilli()));
                case AttendanceRecorded a ->
                    java.util.List.of(new Signal(
                            a.getEventKind().name(), a.getHead().getOccurredAt().toEpochMilli()));
                default -> java.util.List.of();
            };
        }

        String month() {
            return YearMonth.from(Instant.ofEpochMilli(at).atOffset(ZoneOffset.UTC))
                    .toString();
        }
    }
}
