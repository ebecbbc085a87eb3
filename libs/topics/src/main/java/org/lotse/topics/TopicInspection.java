package org.lotse.topics;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lotse.facts.Topics;
import org.lotse.facts.Topics.Topic;

/**
 * Checks the topics of a service against the catalogue before it reads or writes. Without this check, a broker would create a missing topic
 * by itself, with one partition and a retention that deletes history.
 */
public final class TopicInspection {

    private final Map<String, ?> settings;

    /** @param settings of an Admin client; {@code bootstrap.servers} at least */
    public TopicInspection(Map<String, ?> settings) {
        this.settings = Map.copyOf(settings);
    }

    /**
     * Returns if all of them match the catalogue.
     *
     * @param topics names of the catalogue
     * @param patience how long to wait for a broker; zero means one attempt
     * @throws BrokerException if no broker responds in time, or it refuses this client
     * @throws TopicMismatchException if a topic is missing or differs
     * @throws IllegalArgumentException for a name that is not in the catalogue
     */
    public void require(Collection<String> topics, Duration patience) {
        require(topics, patience, false);
    }

    /** As {@link #require(Collection, Duration)}; also checks that the cluster supports groups of the streams protocol. */
    public void requireForStreams(Collection<String> topics, Duration patience) {
        require(topics, patience, true);
    }

    private void require(Collection<String> topics, Duration patience, boolean streams) {
        List<Topic> wanted = topics.stream().map(Topics::named).toList();
        List<TopicDifference> differences;
        try (ClusterConnection cluster = ClusterConnection.open(settings, patience, 1)) {
            if (streams) {
                cluster.requireStreamsGroups();
            }
            differences = differences(wanted, cluster);
        }
        if (!differences.isEmpty()) {
            throw new TopicMismatchException(differences);
        }
    }

    private static List<TopicDifference> differences(List<Topic> wanted, ClusterConnection cluster) {
        Set<String> names = new LinkedHashSet<>(wanted.stream().map(Topic::name).toList());
        Set<String> own = Set.copyOf(names);
        if (Topics.MEMBER_KEYED.stream().anyMatch(names::contains)) {
            names.addAll(Topics.MEMBER_KEYED); // their partition counts are compared with each other
        }
        Set<String> forbidden = new LinkedHashSet<>();
        Map<String, ExistingTopic> found = cluster.ask(admin -> new TopicReader(admin).read(names, forbidden::add));
        forbidden.retainAll(own);
        return forbidden.isEmpty()
                ? TopicComparison.withCatalogue(wanted, found)
                : forbidden.stream().map(TopicRemedies::forbidden).toList();
    }
}
