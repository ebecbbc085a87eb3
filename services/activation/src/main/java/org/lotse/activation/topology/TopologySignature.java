package org.lotse.activation.topology;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.StreamsGroupDescription;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;

/**
 * The part of the topology that the broker stores with the group and compares on join.
 *
 * @param sources topics that are divided among the instances; excludes those of global tables, which every instance reads completely
 * @param changelogs topics of the stores, each with the settings that this application sets
 */
public record TopologySignature(Set<String> sources, Map<String, Map<String, String>> changelogs) {

    /** @param group name of the application on the broker; changelogs are named after it */
    public static TopologySignature of(Topology topology, String group) {
        Set<String> sources = new HashSet<>();
        Map<String, Map<String, String>> changelogs = new HashMap<>();
        for (TopologyDescription.Subtopology part : topology.describe().subtopologies()) {
            for (TopologyDescription.Node node : part.nodes()) {
                if (node instanceof TopologyDescription.Source source) {
                    sources.addAll(source.topicSet());
                } else if (node instanceof TopologyDescription.Processor processor) {
                    processor.stores().stream()
                            .filter(ActivationTopology.LOGGED::contains)
                            .forEach(store -> changelogs.put(
                                    group + "-" + store + "-changelog", ActivationTopology.SOON_COMPACTED));
                }
            }
        }
        return new TopologySignature(sources, changelogs);
    }

    /** Ignores changelog settings that this application does not set: they depend on the version of Kafka Streams. */
    public static TopologySignature of(StreamsGroupDescription group) {
        Set<String> sources = new HashSet<>();
        Map<String, Map<String, String>> changelogs = new HashMap<>();
        group.subtopologies().forEach(part -> {
            sources.addAll(part.sourceTopics());
            part.stateChangelogTopics().forEach((topic, info) -> {
                Map<String, String> settings = new HashMap<>(info.topicConfigs());
                settings.keySet().retainAll(ActivationTopology.SOON_COMPACTED.keySet());
                changelogs.put(topic, settings);
            });
        });
        return new TopologySignature(sources, changelogs);
    }
}
