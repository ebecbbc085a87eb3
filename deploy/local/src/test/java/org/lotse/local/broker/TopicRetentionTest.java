package org.lotse.local.broker;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.facts.Topics;
import org.lotse.testplatform.FreePorts;

/** Figures depend on facts of any age: no fact that they need may be deleted by age or size. */
class TopicRetentionTest {

    private static final String FOREVER = "-1";

    @TempDir
    private Path folder;

    @Test
    void noFactIsEverDeletedByAgeOrSizeNotEvenOnATopicThatWasMadeWithoutASetting() throws Exception {
        int port = FreePorts.inARow(2);
        try (KafkaBroker broker = KafkaBroker.start(folder, port, port + 1);
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.address()))) {
            broker.createTopics();
            admin.createTopics(List.of(new NewTopic("made-by-hand", 1, (short) 1)))
                    .all()
                    .get();
            // the controller has created it; the broker learns of it a little later
            Awaitility.await()
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> admin.listTopics().names().get().contains("made-by-hand"));

            for (Topics.Topic topic : Topics.ALL) {
                Config config = configOf(admin, topic.name());
                if (!topic.compacted()) {
                    assertThat(value(config, "cleanup.policy")).as(topic.name()).isEqualTo("delete");
                }
                assertThat(value(config, "retention.ms")).as(topic.name()).isEqualTo(FOREVER);
                assertThat(value(config, "retention.bytes")).as(topic.name()).isEqualTo(FOREVER);
                assertThat(value(config, "message.timestamp.type"))
                        .as("facts that are said again keep the time of their first record on %s", topic.name())
                        .isEqualTo("CreateTime");
            }
            assertThat(value(configOf(admin, "made-by-hand"), "retention.ms")).isEqualTo(FOREVER);
        }
    }

    @Test
    void whereAReaderStoodIsKnownForYears() {
        Object minutes = KafkaBrokerSettings.of(folder, 1, 2).get("offsets.retention.minutes");

        assertThat(Integer.parseInt(String.valueOf(minutes))).isGreaterThan(5 * 365 * 24 * 60);
    }

    private static Config configOf(Admin admin, String topic) throws Exception {
        ConfigResource name = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return requireNonNull(admin.describeConfigs(List.of(name)).all().get().get(name));
    }

    private static String value(Config config, String key) {
        return config.get(key).value();
    }
}
