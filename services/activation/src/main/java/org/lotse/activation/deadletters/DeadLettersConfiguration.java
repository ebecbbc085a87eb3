package org.lotse.activation.deadletters;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.lotse.activation.stream.ActivationProperties;
import org.lotse.activation.wire.FactReader;
import org.lotse.activation.wire.Intake;
import org.lotse.activation.wire.TableFacts;
import org.lotse.serde.FactBytes;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the room. */
@Configuration(proxyBeanMethods = false)
class DeadLettersConfiguration {

    @Bean
    Letterbox letterbox(KafkaProperties kafka) {
        return new Letterbox(common(kafka));
    }

    @Bean
    OpenLetters openLetters(Letterbox letterbox, MeterRegistry meters) {
        OpenLetters open = new OpenLetters(letterbox);
        for (Intake.Flaw flaw : Intake.Flaw.values()) {
            Gauge.builder(
                            "lotse.activation.dead.letters.open",
                            open,
                            letters -> letters.counts().getOrDefault(flaw.name(), 0L))
                    .description("Records that could not be read and were not sent again")
                    .tag("flaw", flaw.name())
                    .register(meters);
        }
        return open;
    }

    @Bean
    Showing showing(Letterbox letterbox, OpenLetters open) {
        return new Showing(letterbox, open);
    }

    @Bean
    Replaying replaying(
            Letterbox letterbox,
            OpenLetters open,
            KafkaProperties kafka,
            ActivationProperties properties,
            FactBytes bytes,
            TableFacts tables,
            Clock clock) {
        Intake intake = new Intake(bytes, new FactReader(), clock);
        return new Replaying(letterbox, open, intake, tables, common(kafka), properties.group());
    }

    private static Map<String, Object> common(KafkaProperties kafka) {
        Map<String, Object> common = new HashMap<>(kafka.buildAdminProperties());
        common.remove("client.id");
        return common;
    }
}
