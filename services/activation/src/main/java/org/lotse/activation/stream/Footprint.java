package org.lotse.activation.stream;

import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.clients.admin.StreamsGroupDescription;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;

/**
 * What of a topology a broker keeps with its group.
 *
 * @param sources topics that are shared out among the instances; global tables are everybody's own affair
 * @param changelogs topics of the stores
 */
record Footprint(Set<String> sources, Set<String> changelogs) {

    /** @param logged names of the stores that have a changelog */
    static Footprint of(Topology topology, String group, Set<String> logged) {
        Set<String> sources = new HashSet<>();
        Set<String> changelogs = new HashSet<>();
        for (TopologyDescription.Subtopology part : topology.describe().subtopologies()) {
            for (TopologyDescription.Node node : part.nodes()) {
                if (node instanceof TopologyDescription.Source source) {
                    sources.addAll(source.topicSet());
                } else if (node instanceof TopologyDescription.Processor processor) {
                    processor.stores().stream()
                            .filter(logged::contains)
                            .forEach(store -> changelogs.add(group + "-" + store + "-changelog"));
                }
            }
        }
        return new Footprint(sources, changelogs);
    }

    static Footprint of(StreamsGroupDescription group) {
        Set<String> sources = new HashSet<>();
        Set<String> changelogs = new HashSet<>();
        group.subtopologies().forEach(part -> {
            sources.addAll(part.sourceTopics());
            changelogs.addAll(part.stateChangelogTopics().keySet());
        });
        return new Footprint(sources, changelogs);
    }
}
