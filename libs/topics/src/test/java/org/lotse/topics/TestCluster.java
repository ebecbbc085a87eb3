package org.lotse.topics;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.FeatureUpdate;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.UpdateFeaturesOptions;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** A separate broker for one test. */
final class TestCluster implements AutoCloseable {

    private final EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
    private final Admin admin;

    TestCluster() {
        broker.adminTimeout(180);
        broker.brokerProperty("auto.create.topics.enable", "false");
        broker.afterPropertiesSet();
        admin = Admin.create(settings());
    }

    Map<String, Object> settings() {
        return Map.of("bootstrap.servers", broker.getBrokersAsString());
    }

    void has(String topic, int partitions, Map<String, String> settings) {
        ask(() -> admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1).configs(settings)))
                .all()
                .get());
    }

    List<String> topics() {
        return ask(() -> admin.listTopics().names().get()).stream().sorted().toList();
    }

    ExistingTopic topic(String name) {
        return Objects.requireNonNull(ask(() -> new TopicReader(admin).read(List.of(name), forbidden -> {}))
                .get(name));
    }

    /** Disables what Kafka 4.1 and older do not have. */
    void withoutStreamsGroups() {
        var none = new FeatureUpdate((short) 0, FeatureUpdate.UpgradeType.SAFE_DOWNGRADE);
        ask(() -> admin.updateFeatures(Map.of("streams.version", none), new UpdateFeaturesOptions())
                .all()
                .get());
    }

    private static <T> T ask(AdminCall<T> question) {
        try {
            return question.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        admin.close();
        broker.destroy();
    }

    private interface AdminCall<T> {
        T get() throws ExecutionException, InterruptedException;
    }
}
