package org.lotse.activation.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;
import org.lotse.activation.storage.StoreType;

class StreamSettingsTest {

    private static final Map<String, Object> COMMON = Map.of(
            StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:1", AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);

    @Test
    void whatAKilledInstanceLeftOpenHoldsItsSuccessorUpForTheTransactionTimeoutAtMost() {
        // Kafka Streams itself rejects a timeout shorter than the commit interval
        assertThat(config().getProducerConfigs("test"))
                .extractingByKey(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG)
                .isEqualTo(8_000);
    }

    /** The default is a minute: a chaos test showed the delay with a broker killed together with its container. */
    @Test
    void aRestoreThatAskedABrokerWhichDiedAsksAgainWithinSeconds() {
        assertThat(config().getAdminConfigs("test"))
                .containsEntry(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000)
                .containsEntry(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000);
    }

    private static StreamsConfig config() {
        var properties = new ActivationProperties(
                Duration.ofMillis(100),
                Path.of("unused"),
                StoreType.MEMORY,
                "activation",
                null,
                1,
                0,
                null,
                Duration.ofSeconds(8));
        return new StreamsConfig(StreamSettings.of(COMMON, properties));
    }
}
