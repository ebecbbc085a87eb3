package org.lotse.bench.baseline;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.lotse.bench.harness.MeasurementResult;
import org.lotse.facts.Topics;
import org.lotse.serde.FactBytes;

/**
 * The minimum work of any consumer: two threads poll and decode every record into a reused object. Any program that
 * computes something is slower.
 */
public final class ConsumerBaseline {

    private static final int THREADS = 2;
    private static final int PREFIX = 5;

    private ConsumerBaseline() {}

    /** @param args bootstrap servers, partitions per topic, number of records to read */
    public static void main(String[] args) throws InterruptedException {
        String bootstrap = args[0];
        int partitions = Integer.parseInt(args[1]);
        long wanted = Long.parseLong(args[2]);
        var read = new AtomicLong();
        var done = new CountDownLatch(THREADS);
        long start = System.nanoTime();
        for (int thread = 0; thread < THREADS; thread++) {
            int mine = thread;
            List<TopicPartition> assigned = Topics.MEMBER_KEYED.stream()
                    .flatMap(topic -> IntStream.range(0, partitions)
                            .filter(partition -> partition % THREADS == mine)
                            .mapToObj(partition -> new TopicPartition(topic, partition)))
                    .toList();
            Thread.ofPlatform().start(() -> {
                try {
                    readAll(bootstrap, assigned, read, wanted);
                } finally {
                    done.countDown();
                }
            });
        }
        done.await();
        new MeasurementResult()
                .putRun(wanted, MeasurementResult.secondsSince(start), MeasurementResult.cpuSeconds())
                .print();
    }

    private static void readAll(String bootstrap, List<TopicPartition> assigned, AtomicLong read, long wanted) {
        var reusingDecoder = new ReusingDecoder();
        try (var consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        5_000),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(assigned);
            consumer.seekToBeginning(assigned);
            while (read.get() < wanted) {
                var records = consumer.poll(Duration.ofMillis(100));
                records.forEach(record -> reusingDecoder.decode(record.value()));
                read.addAndGet(records.count());
            }
        }
    }

    /** Decodes into one object per kind of fact. */
    private static final class ReusingDecoder {

        private final FactBytes first = FactBytes.withRegistry("memory:");
        private final Map<Integer, RecordReader> slots = new ConcurrentHashMap<>();
        private @Nullable BinaryDecoder decoder;

        void decode(byte[] bytes) {
            decoder = DecoderFactory.get().binaryDecoder(bytes, PREFIX, bytes.length - PREFIX, decoder);
            slots.computeIfAbsent((int) bytes[4], id -> new RecordReader(first.decode(bytes)))
                    .read(decoder);
        }
    }

    private static final class RecordReader {

        private final SpecificDatumReader<SpecificRecord> reader;
        private SpecificRecord again;

        RecordReader(SpecificRecord example) {
            again = example;
            reader = new SpecificDatumReader<>(
                    example.getSchema(), example.getSchema(), SpecificData.getForClass(example.getClass()));
        }

        void read(BinaryDecoder decoder) {
            try {
                again = reader.read(again, decoder);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
