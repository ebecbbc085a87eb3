package org.lotse.testplatform;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.awaitility.Awaitility;
import org.lotse.facts.Topics;
import org.lotse.topics.TopicCreator;
import org.lotse.topics.TopicLayout;

/** Recreates all topics of the catalogue without records, so that modules that share a broker do not see each other's facts. */
final class TopicResetter {

    private TopicResetter() {}

    /** Deletes all existing topics, including the internal topics of Streams. */
    static void reset(String bootstrapServers) {
        List<String> wanted = Topics.ALL.stream().map(Topics.Topic::name).toList();
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers))) {
            admin.deleteTopics(names(admin)).all().get();
            Awaitility.await()
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> names(admin).isEmpty());
            new TopicCreator(
                            Map.of("bootstrap.servers", bootstrapServers),
                            new TopicLayout(TestPlatform.PARTITIONS, 1, 1))
                    .create(Duration.ofMinutes(3));
            Awaitility.await()
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> names(admin).containsAll(wanted));
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("The broker at " + bootstrapServers + " got no topics", e);
        }
    }

    private static Set<String> names(Admin admin) throws ExecutionException, InterruptedException {
        return admin.listTopics().names().get();
    }
}
