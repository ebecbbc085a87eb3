package org.lotse.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnsupportedVersionException;
import org.junit.jupiter.api.Test;
import org.lotse.facts.Topics;

class BrokerErrorsTest {

    @Test
    void eachRefusalOfABrokerIsASentenceWithTheWayOut() {
        assertThat(explained(new SaslAuthenticationException("bad password.")))
                .isEqualTo("The broker at kafka:9092 does not accept this client's credentials (bad password)."
                        + " Correct the settings spring.kafka.security and spring.kafka.properties.sasl.");
        assertThat(explained(new ClusterAuthorizationException("Create denied")))
                .contains("does not allow")
                .contains("kafka-acls.sh");
        assertThat(explained(new UnsupportedVersionException("no such request")))
                .contains("Kafka 4.2 or newer");
    }

    @Test
    void onlySilenceMayPassByItself() {
        assertThat(BrokerErrors.explain(new TimeoutException("no answer"), "kafka:9092")
                        .isTransient())
                .isTrue();
        assertThat(BrokerErrors.explain(new ClusterAuthorizationException("Create denied"), "kafka:9092")
                        .isTransient())
                .isFalse();
    }

    @Test
    void aBrokerThatIsNotThereIsNamedWithItsSetting() {
        assertThatExceptionOfType(BrokerException.class)
                .isThrownBy(() -> inspection("127.0.0.1:1").require(List.of(Topics.MEMBERS), Duration.ZERO))
                .withMessage("No broker answers at 127.0.0.1:1. Start it, or correct spring.kafka.bootstrap-servers.");
    }

    @Test
    void aNameThatCannotBeResolvedYetIsWaitedFor() {
        assertThatExceptionOfType(BrokerException.class)
                .isThrownBy(() -> inspection("no-such-host.invalid:9092")
                        .require(List.of(Topics.MEMBERS), Duration.ofMillis(300)))
                .satisfies(e -> assertThat(e.isTransient()).isTrue());
    }

    @Test
    void anAddressWithoutAPortIsASettingToCorrect() {
        assertThatExceptionOfType(BrokerException.class)
                .isThrownBy(() -> inspection("kafka").require(List.of(Topics.MEMBERS), Duration.ofMinutes(3)))
                .withMessageContaining("The settings for the broker at kafka are wrong")
                .satisfies(e -> assertThat(e.isTransient()).isFalse());
    }

    private static String explained(Exception cause) {
        return String.valueOf(BrokerErrors.explain(new ExecutionException(cause), "kafka:9092")
                .getMessage());
    }

    private static TopicInspection inspection(String bootstrapServers) {
        return new TopicInspection(Map.of(
                "bootstrap.servers", bootstrapServers, "default.api.timeout.ms", 1_000, "request.timeout.ms", 500));
    }
}
