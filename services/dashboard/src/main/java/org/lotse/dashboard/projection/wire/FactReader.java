package org.lotse.dashboard.projection.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.lotse.dashboard.projection.Progress;
import org.lotse.dashboard.projection.store.ReadModels;
import org.lotse.dashboard.projection.store.Statement;
import org.lotse.dashboard.projection.store.Write;
import org.lotse.facts.Topics;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** {@code six topics → rows}, a batch at a time: the rows are committed first and the position afterwards, so a crash repeats. */
@Component
class FactReader {

    private final ReadModels models;
    private final Progress progress;

    FactReader(ReadModels models, Progress progress) {
        this.models = models;
        this.progress = progress;
    }

    @KafkaListener(
            id = "dashboard-read-models",
            idIsGroup = false,
            topics = {
                Topics.MEMBERS,
                Topics.PARTICIPATION,
                Topics.SIGNALS,
                Topics.ACTIVATION_MEMBERS,
                Topics.ACTIVATION_TRANSITIONS,
                Topics.ACTIVATION_METRICS
            })
    void read(List<ConsumerRecord<byte[], @Nullable SpecificRecord>> facts, Consumer<?, ?> consumer) {
        models.write(facts.stream().flatMap(FactReader::writes).toList());
        progress.behindBy(consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum());
    }

    private static Stream<Write> writes(ConsumerRecord<byte[], @Nullable SpecificRecord> incoming) {
        SpecificRecord fact = incoming.value();
        if (fact == null) {
            return incoming.topic().equals(Topics.ACTIVATION_MEMBERS)
                    ? Stream.of(Write.of(Statement.FIGURES_GONE, UUID.fromString(new String(incoming.key(), UTF_8))))
                    : Stream.empty();
        }
        return Stream.of(MemberRows.of(fact), ActingRows.of(fact), ActivationRows.of(fact))
                .flatMap(List::stream);
    }
}
