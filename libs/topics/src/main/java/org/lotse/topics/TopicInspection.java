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
 * What a service does before it reads or writes: see that its topics are as the catalogue says. Without that, a broker would make a
 * missing topic by itself, with one partition and a retention that deletes history.
 */
public final class TopicInspection {

    private final Map<String, ?> settings;

    /** @param settings of an Admin client; {@code bootstrap.servers} at least */
    public TopicInspection(Map<String, ?> settings) {
        this.settings = Map.copyOf(settings);
    }

    /**
     * Returns if all of them are right.
     *
     * @param topics names of the catalogue
     * @param patience how long to wait for a broker; zero means one try
     * @throws BrokerException if no broker answers in time, or it refuses this client
     * @throws TopicMismatchException if a topic is missing or differs
     * @throws IllegalArgumentException for a name that the catalogue does not have
     */
    public void require(Collection<String> topics, Duration patience) {
        require(topics, patience, false);
    }

    /** As {@link #require(Collection, Duration)}, and sees that the cluster has groups of the streams protocol. */
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
