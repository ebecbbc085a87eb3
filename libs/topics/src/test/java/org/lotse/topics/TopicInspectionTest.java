package org.lotse.topics;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lotse.facts.Topics;

class TopicInspectionTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final TestCluster cluster = new TestCluster();
    private final TopicInspection inspection = new TopicInspection(cluster.settings());

    @AfterEach
    void stop() {
        cluster.close();
    }

    @Test
    void whatTheJobMadeIsRight() {
        new TopicCreator(cluster.settings(), new TopicLayout(2, 1, 1)).create(PATIENCE);

        assertThatCode(() -> inspection.requireForStreams(
                        Topics.ALL.stream().map(Topics.Topic::name).toList(), PATIENCE))
                .doesNotThrowAnyException();
    }

    @Test
    void aMissingTopicIsRefusedWithTheWayOut() {
        assertThatExceptionOfType(TopicMismatchException.class)
                .isThrownBy(() -> inspection.require(List.of(Topics.NETWORKS), PATIENCE))
                .withMessageContaining("Topic members.networks.v1: topic is missing, but must be present")
                .withMessageContaining("Run the topics job");
    }

    @Test
    void aTopicThatForgetsIsRefused() {
        cluster.has(Topics.MEMBERS, 2, Map.of("retention.ms", "604800000"));

        assertThatExceptionOfType(TopicMismatchException.class)
                .isThrownBy(() -> inspection.require(List.of(Topics.MEMBERS), PATIENCE))
                .withMessageContaining("retention.ms is 604800000, but must be -1")
                .withMessageContaining("--add-config retention.ms=-1");
    }

    @Test
    void memberKeyedTopicsOfDifferentWidthAreRefused() {
        cluster.has(Topics.MEMBERS, 2, Topics.named(Topics.MEMBERS).settings());
        cluster.has(Topics.SIGNALS, 1, Topics.named(Topics.SIGNALS).settings());

        assertThatExceptionOfType(TopicMismatchException.class)
                .isThrownBy(() -> inspection.require(List.of(Topics.SIGNALS), PATIENCE))
                .withMessageContaining("partitions is 1, but must be 2 as of members.facts.v1");
    }

    @Test
    void aNameOutsideTheCatalogueIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inspection.require(List.of("members.facts.v0"), PATIENCE))
                .withMessageContaining("members.facts.v0");
    }
}
