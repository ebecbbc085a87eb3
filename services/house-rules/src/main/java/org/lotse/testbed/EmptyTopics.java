package org.lotse.testbed;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.awaitility.Awaitility;
import org.lotse.facts.Topics;

/** Every topic of the catalogue, without a fact: on a broker that modules share, each begins as if it were the first. */
final class EmptyTopics {

    private static final short ONE_BROKER = 1;

    private EmptyTopics() {}

    /** Takes away whatever topics there are, also those that Streams made for itself. */
    static void make(String bootstrapServers) {
        List<String> wanted = Topics.ALL.stream().map(Topics.Topic::name).toList();
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers))) {
            admin.deleteTopics(names(admin)).all().get();
            Awaitility.await()
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> names(admin).isEmpty());
            admin.createTopics(wanted.stream()
                            .map(name -> new NewTopic(name, Testbed.PARTITIONS, ONE_BROKER))
                            .toList())
                    .all()
                    .get();
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
