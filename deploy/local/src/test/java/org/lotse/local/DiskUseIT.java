package org.lotse.local;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.lotse.facts.Topics;

/** Disk use of the demo network: printed, since docs/operations.md mentions it, and checked against a limit. */
class DiskUseIT {

    /** Measured: 253 with the complete demo network; 370 before segments and write-ahead log were bounded. */
    private static final long WHOLE_MB = 300;

    private static final long BYTES_PER_FACT = 700;

    @Test
    void theDemoNetworkFitsAndAFactTakesAFewHundredBytesInTheLogAndInItsDatabase() throws Exception {
        assumeThat(Path.of("/usr/bin/du")).as("the program that counts blocks").exists();
        PlatformProcess platform = SharedPlatform.get();
        long whole = 0;
        for (String part : List.of("postgres", "kafka", "streams")) {
            long kb = kilobytes(platform.data().resolve(part));
            System.out.printf("disk: %s %.1f MB%n", part, kb / 1024.0);
            whole += kb;
        }
        double log = bytesPerFact(platform);
        double kept = bytesPerKeptFact(platform);
        System.out.printf(
                "disk: all %.1f MB; a fact takes %.0f bytes in the log and %.0f in its database%n",
                whole / 1024.0, log, kept);

        assertThat(whole / 1024).isLessThan(WHOLE_MB);
        assertThat(log).isLessThan(BYTES_PER_FACT);
        assertThat(kept).isLessThan(BYTES_PER_FACT);
    }

    private static long kilobytes(Path folder) throws IOException, InterruptedException {
        Process du = new ProcessBuilder("du", "-sk", folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(du.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        du.waitFor();
        return Long.parseLong(said.substring(0, said.indexOf('\t')));
    }

    private static double bytesPerFact(PlatformProcess platform) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", "127.0.0.1:" + platform.ports().broker());
        try (Admin admin = Admin.create(settings);
                KafkaConsumer<byte[], byte[]> consumer =
                        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = Topics.MEMBER_KEYED.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            long records = consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            long bytes =
                    requireNonNull(admin.describeLogDirs(List.of(1))
                                    .allDescriptions()
                                    .get()
                                    .get(1))
                            .values()
                            .stream()
                            .flatMap(folder -> folder.replicaInfos().entrySet().stream())
                            .filter(replica -> partitions.contains(replica.getKey()))
                            .mapToLong(replica -> replica.getValue().size())
                            .sum();
            return (double) bytes / records;
        }
    }

    private static double bytesPerKeptFact(PlatformProcess platform) throws Exception {
        String password = Files.readString(platform.data().resolve("keys").resolve("database-events"));
        String url = "jdbc:postgresql://127.0.0.1:" + platform.ports().postgres() + "/events";
        try (Connection connection = DriverManager.getConnection(url, "events", password);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select pg_total_relation_size('outbox_told')::float8 / count(*) from outbox_told")) {
            row.next();
            return row.getDouble(1);
        }
    }
}
