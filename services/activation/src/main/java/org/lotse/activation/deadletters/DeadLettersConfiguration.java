package org.lotse.activation.deadletters;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.lotse.activation.stream.ActivationProperties;
import org.lotse.activation.wire.FactDecoder;
import org.lotse.activation.wire.HistoryFactReader;
import org.lotse.activation.wire.TableFactDecoder;
import org.lotse.serde.FactBytes;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the dead letter components. */
@Configuration(proxyBeanMethods = false)
class DeadLettersConfiguration {

    @Bean
    DeadLetterReader deadLetterReader(KafkaProperties kafka) {
        return new DeadLetterReader(common(kafka));
    }

    @Bean
    DeadLetterTracker deadLetterTracker(DeadLetterReader deadLetterReader, MeterRegistry meters) {
        DeadLetterTracker open = new DeadLetterTracker(deadLetterReader);
        for (FactDecoder.FactFlaw flaw : FactDecoder.FactFlaw.values()) {
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
    DeadLetterQuery deadLetterQuery(DeadLetterReader deadLetterReader, DeadLetterTracker open) {
        return new DeadLetterQuery(deadLetterReader, open);
    }

    @Bean
    DeadLetterReplay deadLetterReplay(
            DeadLetterReader deadLetterReader,
            DeadLetterTracker open,
            KafkaProperties kafka,
            ActivationProperties properties,
            FactBytes bytes,
            TableFactDecoder tables,
            Clock clock) {
        FactDecoder factDecoder = new FactDecoder(bytes, new HistoryFactReader(), clock);
        return new DeadLetterReplay(deadLetterReader, open, factDecoder, tables, common(kafka), properties.group());
    }

    private static Map<String, Object> common(KafkaProperties kafka) {
        Map<String, Object> common = new HashMap<>(kafka.buildAdminProperties());
        common.remove("client.id");
        return common;
    }
}
