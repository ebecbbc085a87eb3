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

/** Says on the log what members would say of networks. All on one partition, so that what is said last is heard last. */
public final class TestNetworkPublisher {

    private static final int PARTITION = 0;

    private TestNetworkPublisher() {}

    /** Returns when the broker has it; a service has heard it a little later. */
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

    /** Something that is no fact, in the place of one. */
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
