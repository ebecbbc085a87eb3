package org.lotse.testplatform;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.lotse.facts.FactHead;
import org.lotse.facts.Topics;
import org.lotse.facts.networks.NetworkDescribed;
import org.lotse.serde.FactBytes;

/** Publishes facts about networks in place of members. All on one partition, so that they arrive in the order of publication. */
public final class TestNetworkPublisher {

    private static final int PARTITION = 0;

    private TestNetworkPublisher() {}

    /** Returns when the broker has stored the fact; services receive it a little later. */
    public static void publish(UUID network, int version, String zone) {
        var head = FactHead.newBuilder()
                .setFactId(UUID.randomUUID())
                .setNetworkId(network)
                .setOccurredAt(Instant.EPOCH)
                .setRecordedAt(Instant.EPOCH)
                .setSource("members")
                .build();
        send(
                network,
                FactBytes.withRegistry(TestPlatform.registryUrl())
                        .encode(Topics.NETWORKS, new NetworkDescribed(head, version, zone)));
    }

    /** Publishes a record that is not a fact. */
    public static void publishUnreadable(UUID network) {
        send(network, new byte[] {7, 7, 7});
    }

    private static void send(UUID network, byte[] value) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", TestPlatform.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(Topics.NETWORKS, PARTITION, network.toString(), value))
                    .get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
