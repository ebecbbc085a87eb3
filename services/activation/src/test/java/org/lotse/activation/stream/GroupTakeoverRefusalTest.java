package org.lotse.activation.stream;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.junit.jupiter.api.Test;
import org.lotse.facts.Topics;

/** A new release while an old one is still running. */
class GroupTakeoverRefusalTest {

    @Test
    void itDoesNotStartBesideAnotherReleaseThatStays() {
        String group = "refusal-" + UUID.randomUUID();
        var settings = FormerReleaseSettings.settings(group);
        try (var former = new KafkaStreams(reading(Topics.MEMBERS), settings)) {
            former.start();
            await().atMost(Duration.ofMinutes(3)).until(() -> former.state() == KafkaStreams.State.RUNNING);
            var groupTakeover = new GroupTakeover(reading(Topics.SIGNALS), settings, Duration.ZERO);

            assertThatThrownBy(groupTakeover::takeOver)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(group)
                    .hasMessageContaining("stop all of them first");
        }
    }

    private static Topology reading(String topic) {
        var bytes = new ByteArrayDeserializer();
        return new Topology().addSource("facts", bytes, bytes, topic);
    }
}
