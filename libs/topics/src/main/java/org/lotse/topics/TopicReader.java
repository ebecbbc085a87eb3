package org.lotse.topics;

import static org.apache.kafka.common.config.ConfigResource.Type.TOPIC;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Reads partitions and settings of topics from a broker. */
final class TopicReader {

    private final Admin admin;

    TopicReader(Admin admin) {
        this.admin = admin;
    }

    /**
     * @param forbidden receives each topic that this client may not describe; the result does not contain it
     * @return the topics that exist, by name
     */
    Map<String, ExistingTopic> read(Collection<String> names, Consumer<String> forbidden)
            throws ExecutionException, InterruptedException {
        Map<String, TopicDescription> described =
                existing(admin.describeTopics(names).topicNameValues(), forbidden);
        List<ConfigResource> resources =
                described.keySet().stream().map(TopicReader::resource).toList();
        Map<ConfigResource, Config> settings =
                existing(admin.describeConfigs(resources).values(), resource -> forbidden.accept(resource.name()));
        var topics = new HashMap<String, ExistingTopic>();
        described.forEach((name, description) -> {
            Config config = settings.get(resource(name));
            if (config != null) {
                topics.put(name, topic(description, config));
            }
        });
        return topics;
    }

    static ConfigResource resource(String topic) {
        return new ConfigResource(TOPIC, topic);
    }

    private static <K, V> Map<K, V> existing(Map<K, KafkaFuture<V>> answers, Consumer<K> forbidden)
            throws ExecutionException, InterruptedException {
        var existing = new HashMap<K, V>();
        for (Map.Entry<K, KafkaFuture<V>> answer : answers.entrySet()) {
            try {
                existing.put(answer.getKey(), answer.getValue().get());
            } catch (ExecutionException e) {
                if (e.getCause() instanceof TopicAuthorizationException) {
                    forbidden.accept(answer.getKey());
                } else if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw e;
                }
            }
        }
        return existing;
    }

    private static ExistingTopic topic(TopicDescription description, Config config) {
        var settings = new HashMap<String, String>();
        for (ConfigEntry entry : config.entries()) {
            if (entry.value() != null) {
                settings.put(entry.name(), entry.value());
            }
        }
        int copies = description.partitions().stream()
                .mapToInt(partition -> partition.replicas().size())
                .min()
                .orElse(0);
        return new ExistingTopic(description.partitions().size(), copies, settings);
    }
}
