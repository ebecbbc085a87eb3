package org.lotse.activation.stream;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.lotse.testplatform.TestPlatform;

/** Stream settings of a release with another topology, on the broker of the tests. */
public final class FormerReleaseSettings {

    private FormerReleaseSettings() {}

    /** From the beginning of its topics, exactly once. */
    public static Properties settings(String group) {
        Properties settings = new Properties();
        settings.putAll(Map.of(
                StreamsConfig.APPLICATION_ID_CONFIG,
                group,
                StreamsConfig.BOOTSTRAP_SERVERS_CONFIG,
                TestPlatform.bootstrapServers(),
                StreamsConfig.GROUP_PROTOCOL_CONFIG,
                "streams",
                StreamsConfig.PROCESSING_GUARANTEE_CONFIG,
                StreamsConfig.EXACTLY_ONCE_V2,
                StreamsConfig.STATE_DIR_CONFIG,
                Path.of("target").resolve(group).toAbsolutePath().toString(),
                StreamsConfig.consumerPrefix("auto.offset.reset"),
                "earliest"));
        return settings;
    }
}
