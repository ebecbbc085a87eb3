package org.lotse.topics;

import static org.apache.kafka.common.config.TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.facts.Topics;
import org.lotse.facts.Topics.Topic;

/** Compares topics of a broker with the catalogue. A pure function, independent of the client that read them. */
final class TopicComparison {

    static final String PRESENCE = "topic";
    static final String PARTITIONS = "partitions";
    static final String REPLICATION_FACTOR = "replication factor";

    private TopicComparison() {}

    /**
     * Differences that prevent a service from reading or writing: a missing topic, a different cleanup policy or retention, more in-sync
     * replicas required than exist, and member-keyed topics with different partition counts.
     *
     * @param wanted topics of the catalogue
     * @param found topics by name; it should hold all member-keyed ones if {@code wanted} has one of them
     */
    static List<TopicDifference> withCatalogue(Collection<Topic> wanted, Map<String, ExistingTopic> found) {
        var differences = new ArrayList<TopicDifference>();
        for (Topic topic : wanted) {
            ExistingTopic existing = found.get(topic.name());
            if (existing == null) {
                differences.add(TopicRemedies.missing(topic.name()));
                continue;
            }
            differences.addAll(settings(topic, existing));
            writable(topic, existing).ifPresent(differences::add);
            copartitioned(topic, existing, found).ifPresent(differences::add);
        }
        return differences;
    }

    /**
     * Differences that the job reports: every deviation of existing topics from the catalogue and the layout. The job creates missing
     * topics.
     */
    static List<TopicDifference> withLayout(
            Collection<Topic> wanted, Map<String, ExistingTopic> found, TopicLayout layout) {
        var differences = new ArrayList<TopicDifference>();
        for (Topic topic : wanted) {
            ExistingTopic existing = found.get(topic.name());
            if (existing == null) {
                continue;
            }
            differences.addAll(settings(topic, existing));
            int inSync = layout.minInSyncReplicas();
            setting(topic.name(), MIN_IN_SYNC_REPLICAS_CONFIG, Integer.toString(inSync), existing)
                    .ifPresent(differences::add);
            if (existing.partitions() != layout.partitions()) {
                differences.add(TopicRemedies.partitions(topic.name(), layout.partitions(), existing.partitions()));
            }
            if (existing.replicationFactor() < layout.replicationFactor()) {
                differences.add(TopicRemedies.replication(
                        topic.name(), layout.replicationFactor(), existing.replicationFactor()));
            }
        }
        return differences;
    }

    /** True if the job may reset it: the change moves no member to another partition and deletes nothing. */
    static boolean isSetting(TopicDifference difference) {
        return !List.of(PRESENCE, PARTITIONS, REPLICATION_FACTOR).contains(difference.setting());
    }

    private static List<TopicDifference> settings(Topic topic, ExistingTopic existing) {
        return topic.settings().entrySet().stream()
                .flatMap(wanted -> setting(topic.name(), wanted.getKey(), wanted.getValue(), existing).stream())
                .toList();
    }

    private static Optional<TopicDifference> setting(String topic, String name, String wanted, ExistingTopic existing) {
        String found = existing.setting(name);
        return found.equals(wanted) ? Optional.empty() : Optional.of(TopicRemedies.setting(topic, name, wanted, found));
    }

    private static Optional<TopicDifference> writable(Topic topic, ExistingTopic existing) {
        String inSync = existing.setting(MIN_IN_SYNC_REPLICAS_CONFIG);
        return inSync.matches("\\d{1,9}") && Integer.parseInt(inSync) > existing.replicationFactor()
                ? Optional.of(TopicRemedies.setting(
                        topic.name(),
                        MIN_IN_SYNC_REPLICAS_CONFIG,
                        Integer.toString(existing.replicationFactor()),
                        inSync))
                : Optional.empty();
    }

    /** The first existing member-keyed topic determines the count for the others. */
    private static Optional<TopicDifference> copartitioned(
            Topic topic, ExistingTopic existing, Map<String, ExistingTopic> found) {
        if (!Topics.MEMBER_KEYED.contains(topic.name())) {
            return Optional.empty();
        }
        return Topics.MEMBER_KEYED.stream()
                .filter(found::containsKey)
                .findFirst()
                .flatMap(first -> Optional.ofNullable(found.get(first))
                        .filter(model -> model.partitions() != existing.partitions())
                        .map(model -> TopicRemedies.copartition(
                                topic.name(), first, model.partitions(), existing.partitions())));
    }
}
