package org.lotse.reports.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.lotse.factlisteners.ReadableFacts;
import org.lotse.facts.Topics;
import org.lotse.reports.store.FactRepository;
import org.lotse.reports.store.FactRow;
import org.lotse.reports.store.ReadPositionRepository;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.KafkaUtils;
import org.springframework.stereotype.Component;

/**
 * {@code members, programme, participation → current facts}. An unreadable record is counted and skipped, so that it does not stop the
 * reports; each report shows the number of unreadable records next to its data position.
 */
@Component
class FactListener {

    private final FactRepository factRepository;

    FactListener(FactRepository factRepository) {
        this.factRepository = factRepository;
    }

    @KafkaListener(
            id = "reports-facts",
            idIsGroup = false,
            topics = {Topics.MEMBERS, Topics.PROGRAMME, Topics.PARTICIPATION})
    void take(List<ConsumerRecord<byte[], @Nullable SpecificRecord>> batch) {
        List<FactRow> rows = new ArrayList<>();
        Map<TopicPartition, ReadPositionRepository.ReadPosition> read = new LinkedHashMap<>();
        for (ConsumerRecord<byte[], @Nullable SpecificRecord> fact : ReadableFacts.of(batch)) {
            Optional.ofNullable(fact.value()).flatMap(FactRowMapper::rowOf).ifPresent(rows::add);
        }
        for (ConsumerRecord<byte[], @Nullable SpecificRecord> fact : batch) {
            read.merge(new TopicPartition(fact.topic(), fact.partition()), read(fact), FactListener::further);
        }
        CurrentNetwork.everywhere(() -> {
            factRepository.apply(rows, List.copyOf(read.values()));
            return rows.size();
        });
    }

    private static ReadPositionRepository.ReadPosition read(ConsumerRecord<?, ?> fact) {
        boolean unreadable = fact.headers().lastHeader(KafkaUtils.VALUE_DESERIALIZER_EXCEPTION_HEADER) != null;
        return new ReadPositionRepository.ReadPosition(
                fact.topic(), fact.partition(), fact.offset() + 1, unreadable ? 1 : 0);
    }

    private static ReadPositionRepository.ReadPosition further(
            ReadPositionRepository.ReadPosition before, ReadPositionRepository.ReadPosition next) {
        return new ReadPositionRepository.ReadPosition(
                next.topic(), next.partition(), next.nextOffset(), before.unreadable() + next.unreadable());
    }
}
