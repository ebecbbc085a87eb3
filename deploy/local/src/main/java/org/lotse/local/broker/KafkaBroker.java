package org.lotse.local.broker;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.properties.MetaPropertiesEnsemble;
import org.apache.kafka.metadata.storage.Formatter;
import org.lotse.topics.TopicCreator;
import org.lotse.topics.TopicLayout;

/**
 * One Kafka broker and controller in this JVM, with its log under the data folder.
 *
 * <p>Warning: {@code KafkaRaftServer} and {@code Formatter} are not public API of Kafka. The version is pinned by
 * Spring Boot, and {@code KafkaBrokerTest} fails when a new version behaves differently.
 */
public final class KafkaBroker implements AutoCloseable {

    /** One broker, so one replica; the number of partitions is the smallest that two cores process in parallel. */
    private static final TopicLayout TOPICS = new TopicLayout(4, 1, 1);

    private final KafkaRaftServer server;
    private final String address;

    private KafkaBroker(KafkaRaftServer server, String address) {
        this.server = server;
        this.address = address;
    }

    /** Formats the folder at the first start, recovers it after a crash, and returns when clients can connect. */
    public static KafkaBroker start(Path folder, int port, int controllerPort) throws Exception {
        Map<String, Object> settings = KafkaBrokerSettings.of(folder, port, controllerPort);
        format(folder);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        server.startup();
        return new KafkaBroker(server, "127.0.0.1:" + port);
    }

    private static void format(Path folder) throws Exception {
        boolean formatted = new MetaPropertiesEnsemble.Loader()
                .addMetadataLogDir(folder.toString())
                .load()
                .clusterId()
                .isPresent();
        if (!formatted) {
            new Formatter()
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(KafkaBrokerSettings.NODE)
                    .addDirectory(folder.toString())
                    .setMetadataLogDirectory(folder.toString())
                    .setControllerListenerName(KafkaBrokerSettings.CONTROLLER)
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .run();
        }
    }

    /** The clients' {@code bootstrap.servers}. */
    public String address() {
        return address;
    }

    /**
     * Creates every missing topic of the catalogue, and resets settings that differ.
     *
     * @throws org.lotse.topics.TopicMismatchException if a topic has other partitions
     */
    public void createTopics() {
        new TopicCreator(Map.of("bootstrap.servers", address), TOPICS).create(Duration.ofMinutes(1));
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
