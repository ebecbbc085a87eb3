package org.lotse.local.broker;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.lotse.facts.Topics;

/** Makes every topic of the catalogue that is not there yet. */
public final class StandingTopics {

    /** The same for all topics keyed by member; set once, since a later change would move members to other partitions. */
    private static final int PARTITIONS = 4;

    private StandingTopics() {}

    public static void create(String brokerAddress) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokerAddress))) {
            Set<String> existing = admin.listTopics().names().get();
            List<NewTopic> missing = Topics.ALL.stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .map(StandingTopics::described)
                    .toList();
            admin.createTopics(missing).all().get();
        }
    }

    private static NewTopic described(Topics.Topic topic) {
        return new NewTopic(topic.name(), PARTITIONS, (short) 1)
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        topic.compacted() ? TopicConfig.CLEANUP_POLICY_COMPACT : TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        "-1",
                        TopicConfig.RETENTION_BYTES_CONFIG,
                        "-1"));
    }
}
