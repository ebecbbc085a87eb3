package org.lotse.bench.activation;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The changelogs of one run. */
final class ChangelogTopics {

    private final String bootstrap;
    private final String group;

    ChangelogTopics(String bootstrap, String group) {
        this.bootstrap = bootstrap;
        this.group = group;
    }

    /** Bytes of all stores on the log, as compressed by the producer. */
    long bytes() throws ExecutionException, InterruptedException {
        try (Admin admin = admin()) {
            var nodes = admin.describeCluster().nodes().get().stream()
                    .map(node -> node.id())
                    .toList();
            return admin.describeLogDirs(nodes).allDescriptions().get().values().stream()
                    .flatMap(folders -> folders.values().stream())
                    .flatMap(folder -> folder.replicaInfos().entrySet().stream())
                    .filter(replica -> replica.getKey().topic().startsWith(group + "-"))
                    .mapToLong(replica -> replica.getValue().size())
                    .sum();
        }
    }

    /** Bytes of the last value of each key of one store, that is, of its current rows. */
    long rowBytes(String store) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "isolation.level", "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(group + "-" + store + "-changelog").stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Map<ByteBuffer, Integer> sizes = new HashMap<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(record -> sizes.put(
                                ByteBuffer.wrap(record.key()), record.value() == null ? 0 : record.value().length));
            }
            return sizes.values().stream().mapToLong(Integer::longValue).sum();
        }
    }

    /** Deletes everything that the run left on the broker. */
    void delete() throws ExecutionException, InterruptedException {
        try (Admin admin = admin()) {
            List<String> topics = Stream.of(admin.listTopics().names().get())
                    .flatMap(java.util.Set::stream)
                    .filter(topic -> topic.startsWith(group + "-"))
                    .toList();
            admin.deleteTopics(topics).all().get();
        }
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrap));
    }
}
