package org.lotse.topics;

import static org.apache.kafka.common.config.TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.lotse.facts.Topics;
import org.lotse.facts.Topics.Topic;

/**
 * Creates the missing topics of the catalogue and resets settings that differ. It never changes partitions or replicas, and changes nothing
 * at all if one of these differs. Idempotent.
 */
public final class TopicCreator {

    private static final Duration VISIBLE = Duration.ofSeconds(30);

    private final Map<String, ?> settings;
    private final TopicLayout layout;

    /** @param settings of an Admin client; {@code bootstrap.servers} at least */
    public TopicCreator(Map<String, ?> settings, TopicLayout layout) {
        this.settings = Map.copyOf(settings);
        this.layout = layout;
    }

    /**
     * @param patience how long to wait for a cluster with enough brokers
     * @throws BrokerException if the cluster is not available in time, too old, or refuses this client
     * @throws TopicMismatchException if topics differ in what cannot be changed; nothing was changed then
     */
    public TopicReport create(Duration patience) {
        try (ClusterConnection cluster = ClusterConnection.open(settings, patience, layout.replicationFactor())) {
            cluster.requireStreamsGroups();
            return cluster.ask(this::create);
        }
    }

    private TopicReport create(Admin admin) throws ExecutionException, InterruptedException {
        Map<String, ExistingTopic> found = existing(admin);
        List<TopicDifference> differences = TopicComparison.withLayout(Topics.ALL, found, layout);
        List<TopicDifference> refused = differences.stream()
                .filter(Predicate.not(TopicComparison::isSetting))
                .toList();
        if (!refused.isEmpty()) {
            throw new TopicMismatchException(refused);
        }
        List<String> made = make(
                admin,
                Topics.ALL.stream()
                        .filter(topic -> !found.containsKey(topic.name()))
                        .toList());
        mend(admin, differences);
        if (!made.isEmpty() || !differences.isEmpty()) {
            awaitVisible(admin);
        }
        return new TopicReport(made, differences);
    }

    /** Brokers apply a change shortly after the controller has acknowledged it; the next process must not see the old state. */
    private void awaitVisible(Admin admin) throws ExecutionException, InterruptedException {
        long end = System.nanoTime() + VISIBLE.toNanos();
        while (true) {
            Map<String, ExistingTopic> found = existing(admin);
            if (found.size() == Topics.ALL.size()
                    && TopicComparison.withLayout(Topics.ALL, found, layout).isEmpty()) {
                return;
            }
            if (System.nanoTime() - end >= 0) {
                throw new BrokerException(
                        "The brokers have not applied the topics and settings after %d s. Look at their logs, and run the job again."
                                .formatted(VISIBLE.toSeconds()),
                        true);
            }
            ClusterConnection.pause();
        }
    }

    private static Map<String, ExistingTopic> existing(Admin admin) throws ExecutionException, InterruptedException {
        var forbidden = new ArrayList<TopicDifference>();
        Map<String, ExistingTopic> found = new TopicReader(admin)
                .read(
                        Topics.ALL.stream().map(Topic::name).toList(),
                        topic -> forbidden.add(TopicRemedies.forbidden(topic)));
        if (!forbidden.isEmpty()) {
            throw new TopicMismatchException(forbidden);
        }
        return found;
    }

    private List<String> make(Admin admin, List<Topic> missing) throws ExecutionException, InterruptedException {
        CreateTopicsResult creation =
                admin.createTopics(missing.stream().map(this::described).toList());
        var made = new ArrayList<String>();
        for (Topic topic : missing) {
            KafkaFuture<Void> answer = creation.values().get(topic.name());
            try {
                if (answer != null) {
                    answer.get();
                }
                made.add(topic.name());
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) { // another run of the job created the topic first
                    throw e;
                }
            }
        }
        return made;
    }

    private NewTopic described(Topic topic) {
        var all = new HashMap<>(topic.settings());
        all.put(MIN_IN_SYNC_REPLICAS_CONFIG, Integer.toString(layout.minInSyncReplicas()));
        return new NewTopic(topic.name(), layout.partitions(), (short) layout.replicationFactor()).configs(all);
    }

    private static void mend(Admin admin, List<TopicDifference> differences)
            throws ExecutionException, InterruptedException {
        Map<ConfigResource, Collection<AlterConfigOp>> changes = differences.stream()
                .collect(Collectors.groupingBy(
                        difference -> TopicReader.resource(difference.topic()),
                        Collectors.mapping(TopicCreator::change, Collectors.toCollection(ArrayList::new))));
        if (!changes.isEmpty()) {
            admin.incrementalAlterConfigs(changes).all().get();
        }
    }

    private static AlterConfigOp change(TopicDifference difference) {
        return new AlterConfigOp(new ConfigEntry(difference.setting(), difference.wanted()), AlterConfigOp.OpType.SET);
    }
}
