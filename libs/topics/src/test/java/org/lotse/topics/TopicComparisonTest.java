package org.lotse.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lotse.facts.Topics;

class TopicComparisonTest {

    private static final List<Topics.Topic> SIGNALS = List.of(Topics.named(Topics.SIGNALS));

    @Test
    void moreCopiesInSyncThanExistWouldRefuseEveryFact() {
        var found = Map.of(Topics.SIGNALS, topic(4, 1, Map.of("min.insync.replicas", "2")));

        assertThat(TopicComparison.withCatalogue(SIGNALS, found))
                .singleElement()
                .satisfies(difference -> assertThat(difference.sentence())
                        .startsWith("Topic engagement.signals.v1: min.insync.replicas is 2, but must be 1."));
    }

    @Test
    void aClusterThatKeepsFewerCopiesThanTheJobWantsIsNotMendedInSilence() {
        var found = Map.of(Topics.SIGNALS, topic(4, 1, Map.of("min.insync.replicas", "2")));

        assertThat(TopicComparison.withLayout(SIGNALS, found, new TopicLayout(4, 3, 2)))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.setting()).isEqualTo("replication factor");
                    assertThat(TopicComparison.isSetting(difference)).isFalse();
                    assertThat(difference.remedy()).contains("kafka-reassign-partitions.sh");
                });
    }

    @Test
    void moreCopiesThanWantedAreNoFault() {
        var found = Map.of(Topics.SIGNALS, topic(4, 3, Map.of("min.insync.replicas", "1")));

        assertThat(TopicComparison.withLayout(SIGNALS, found, new TopicLayout(4, 1, 1)))
                .isEmpty();
    }

    @Test
    void fewerCopiesInSyncThanTheJobWantsAreASettingToMend() {
        var found = Map.of(Topics.SIGNALS, topic(4, 3, Map.of("min.insync.replicas", "1")));

        assertThat(TopicComparison.withLayout(SIGNALS, found, new TopicLayout(4, 3, 2)))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.wanted()).isEqualTo("2");
                    assertThat(TopicComparison.isSetting(difference)).isTrue();
                });
    }

    private static ExistingTopic topic(int partitions, int copies, Map<String, String> settings) {
        var all = new HashMap<>(Topics.named(Topics.SIGNALS).settings());
        all.putAll(settings);
        return new ExistingTopic(partitions, copies, all);
    }
}
