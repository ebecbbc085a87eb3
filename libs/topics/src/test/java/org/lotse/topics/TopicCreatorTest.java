package org.lotse.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lotse.facts.Topics;

class TopicCreatorTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final TestCluster cluster = new TestCluster();
    private final TopicCreator creator = new TopicCreator(cluster.settings(), new TopicLayout(3, 1, 1));

    @AfterEach
    void stop() {
        cluster.close();
    }

    @Test
    void everyTopicOfTheCatalogueIsMadeWithItsSettings() {
        TopicReport report = creator.create(PATIENCE);

        assertThat(report.made())
                .containsExactlyInAnyOrderElementsOf(
                        Topics.ALL.stream().map(Topics.Topic::name).toList());
        assertThat(Topics.ALL).allSatisfy(topic -> {
            ExistingTopic made = cluster.topic(topic.name());
            assertThat(made.partitions()).isEqualTo(3);
            assertThat(made.settings())
                    .containsAllEntriesOf(topic.settings())
                    .containsEntry("min.insync.replicas", "1");
        });
    }

    @Test
    void aSecondRunChangesNothing() {
        creator.create(PATIENCE);

        TopicReport second = creator.create(PATIENCE);

        assertThat(second.made()).isEmpty();
        assertThat(second.mended()).isEmpty();
    }

    @Test
    void aSettingThatDiffersIsSetAgainAndSaid() {
        cluster.has(Topics.NETWORKS, 3, Map.of("cleanup.policy", "delete", "retention.ms", "604800000"));

        TopicReport report = creator.create(PATIENCE);

        assertThat(report.made()).hasSize(Topics.ALL.size() - 1);
        assertThat(report.mended())
                .extracting(TopicDifference::setting)
                .containsExactlyInAnyOrder("cleanup.policy", "retention.ms");
        assertThat(cluster.topic(Topics.NETWORKS).settings())
                .containsEntry("cleanup.policy", "compact")
                .containsEntry("retention.ms", "-1");
    }

    @Test
    void otherPartitionsAreRefusedBeforeAnythingIsChanged() {
        cluster.has(Topics.NETWORKS, 1, Map.of());

        assertThatExceptionOfType(TopicMismatchException.class)
                .isThrownBy(() -> creator.create(PATIENCE))
                .withMessageContaining("Topic members.networks.v1: partitions is 1, but must be 3")
                .withMessageContaining("kafka-topics.sh");
        assertThat(cluster.topics()).containsExactly(Topics.NETWORKS);
        assertThat(cluster.topic(Topics.NETWORKS).settings()).containsEntry("cleanup.policy", "delete");
    }

    @Test
    void moreCopiesThanBrokersAreRefused() {
        var threeCopies = new TopicCreator(cluster.settings(), new TopicLayout(3, 3, 2));

        assertThatExceptionOfType(BrokerException.class)
                .isThrownBy(() -> threeCopies.create(Duration.ZERO))
                .withMessageContaining("has 1 brokers, but each partition must have 3 copies")
                .withMessageContaining("lotse.topics.replication-factor");
        assertThat(cluster.topics()).isEmpty();
    }

    @Test
    void aBrokerWithoutStreamsGroupsIsTooOld() {
        cluster.withoutStreamsGroups();

        assertThatExceptionOfType(BrokerException.class)
                .isThrownBy(() -> creator.create(PATIENCE))
                .withMessageContaining("Use Kafka 4.2 or newer");
        assertThat(cluster.topics()).isEmpty();
    }
}
