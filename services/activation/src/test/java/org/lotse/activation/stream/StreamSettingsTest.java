package org.lotse.activation.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;

class StreamSettingsTest {

    @Test
    void whatAKilledInstanceLeftOpenHoldsItsSuccessorUpForTheTransactionTimeoutAtMost() {
        var properties = new ActivationProperties(
                Duration.ofMillis(100),
                Path.of("unused"),
                ActivationProperties.StoreType.MEMORY,
                "activation",
                null,
                1,
                0,
                null,
                Duration.ofSeconds(8));
        Map<String, Object> common = Map.of(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:1");

        // Kafka Streams itself refuses a time that is shorter than the one between commits
        StreamsConfig config = new StreamsConfig(StreamSettings.of(common, properties));

        assertThat(config.getProducerConfigs("test"))
                .extractingByKey(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG)
                .isEqualTo(8_000);
    }
}
