package org.lotse.engagement.wire;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lotse.facts.Topics;
import org.lotse.testplatform.TestPlatform;
import org.lotse.topics.TopicMismatchException;
import org.springframework.kafka.core.KafkaAdmin;

class SignalTopicCheckTest {

    private static final Map<String, Object> BROKER = Map.of("bootstrap.servers", TestPlatform.bootstrapServers());
    private static final ConfigResource SIGNALS = new ConfigResource(ConfigResource.Type.TOPIC, Topics.SIGNALS);

    private final SignalTopicCheck check = new SignalTopicCheck(new KafkaAdmin(BROKER));

    @AfterEach
    void theTopicIsRightAgain() throws Exception {
        setRetention("-1");
    }

    @Test
    void aTopicThatForgetsTakesNoSignalsUntilItIsMended() throws Exception {
        setRetention("604800000");

        assertThatExceptionOfType(TopicMismatchException.class)
                .isThrownBy(check::require)
                .withMessageContaining("Topic engagement.signals.v1: retention.ms is 604800000, but must be -1");

        setRetention("-1");
        assertThatCode(check::require).doesNotThrowAnyException();
    }

    @Test
    void whatWasRightIsLookedAtAgainOnlyAfterAFailure() throws Exception {
        check.require();
        setRetention("604800000");

        assertThatCode(check::require).doesNotThrowAnyException();

        check.invalidate();
        assertThatExceptionOfType(TopicMismatchException.class).isThrownBy(check::require);
    }

    private static void setRetention(String milliseconds) throws ExecutionException, InterruptedException {
        var change = new AlterConfigOp(new ConfigEntry("retention.ms", milliseconds), AlterConfigOp.OpType.SET);
        try (Admin admin = Admin.create(BROKER)) {
            admin.incrementalAlterConfigs(Map.of(SIGNALS, List.of(change)))
                    .all()
                    .get();
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> admin.describeConfigs(List.of(SIGNALS)).all().get().values().stream()
                            .allMatch(
                                    config -> config.get("retention.ms").value().equals(milliseconds)));
        }
    }
}
