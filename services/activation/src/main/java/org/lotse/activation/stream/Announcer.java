package org.lotse.activation.stream;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.lotse.activation.metric.figures.MemberFigures;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.wire.FactWriter;
import org.lotse.activation.wire.Intake;
import org.lotse.facts.Topics;
import org.lotse.serde.FactBytes;

/**
 * Gathers what activation concludes, and sends it to its topics when it is published: only the processor that publishes has a way there.
 */
final class Announcer {

    private final ProcessorContext<byte[], byte[]> context;
    private final FactBytes bytes;
    private final FactWriter writer;
    private final Clock clock;
    private final List<Letter> letters = new ArrayList<>();

    /** @param record written when it is sent: until then a change of state is a few words, and a log that is read again brings many */
    private record Letter(String topic, Supplier<Record<byte[], byte[]>> record) {}

    Announcer(ProcessorContext<byte[], byte[]> context, FactBytes bytes, FactWriter writer, Clock clock) {
        this.context = context;
        this.bytes = bytes;
        this.writer = writer;
        this.clock = clock;
    }

    void member(MemberKey key, MemberFigures figures, Policy by) {
        var fact = writer.member(key.network(), key.member(), figures, by, clock.instant());
        write(Topics.ACTIVATION_MEMBERS, key.member().toString(), () -> fact);
    }

    @SuppressWarnings("NullAway") // a tombstone: the last value of a retracted member must go
    void memberGone(MemberKey key) {
        var record = new Record<byte[], byte[]>(text(key.member().toString()), null, clock.millis());
        letters.add(new Letter(Topics.ACTIVATION_MEMBERS, () -> record));
    }

    void changed(MemberKey key, boolean contractAxis, FactWriter.Change change, Policy by, Instant learnedAt) {
        write(
                Topics.ACTIVATION_TRANSITIONS,
                key.member().toString(),
                () -> writer.changed(key.network(), key.member(), contractAxis, change, by, learnedAt));
    }

    void total(CellKey key, long total, int asOf, Policy by) {
        int partition = context.taskId().partition();
        var fact = writer.total(key.network(), key.cell(), partition, total, asOf, by);
        write(Topics.ACTIVATION_METRICS, key.onTopic(partition), () -> fact);
    }

    /** The record as it came, with the reason and its position. */
    void unreadable(Record<byte[], byte[]> record, Intake.Flaw flaw, String reason, Optional<RecordMetadata> position) {
        var letter = Aside.letter(record, flaw, reason, position.orElse(null));
        letters.add(new Letter(Topics.ACTIVATION_DEAD_LETTERS, () -> letter));
    }

    /** How many records wait to be sent. */
    int waiting() {
        return letters.size();
    }

    /** To be called by the processor that publishes. */
    void send() {
        letters.forEach(letter -> context.forward(letter.record().get(), letter.topic()));
        letters.clear();
    }

    private void write(String topic, String key, Supplier<SpecificRecord> fact) {
        letters.add(new Letter(topic, () -> new Record<>(text(key), bytes.encode(topic, fact.get()), clock.millis())));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
