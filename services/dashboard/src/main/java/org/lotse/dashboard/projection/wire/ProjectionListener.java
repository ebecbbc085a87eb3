package org.lotse.dashboard.projection.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.lotse.dashboard.projection.ProjectionLag;
import org.lotse.dashboard.projection.store.ReadModelStatement;
import org.lotse.dashboard.projection.store.ReadModelStore;
import org.lotse.dashboard.projection.store.ReadModelWrite;
import org.lotse.factlisteners.ReadableFacts;
import org.lotse.facts.Topics;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** {@code six topics → rows}, in batches. The rows are committed before the offsets, so a crash repeats a batch. */
@Component
class ProjectionListener {

    private final ReadModelStore models;
    private final ProjectionLag projectionLag;

    ProjectionListener(ReadModelStore models, ProjectionLag projectionLag) {
        this.models = models;
        this.projectionLag = projectionLag;
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
        models.write(ReadableFacts.of(facts).stream()
                .flatMap(ProjectionListener::writes)
                .toList());
        projectionLag.behindBy(consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum());
    }

    private static Stream<ReadModelWrite> writes(ConsumerRecord<byte[], @Nullable SpecificRecord> incoming) {
        SpecificRecord fact = incoming.value();
        if (fact == null) {
            return incoming.topic().equals(Topics.ACTIVATION_MEMBERS)
                    ? Stream.of(ReadModelWrite.of(
                            ReadModelStatement.FIGURES_DELETED, UUID.fromString(new String(incoming.key(), UTF_8))))
                    : Stream.empty();
        }
        return Stream.of(MemberWriteMapper.of(fact), ActivityWriteMapper.of(fact), ActivationWriteMapper.of(fact))
                .flatMap(List::stream);
    }
}
