package org.lotse.activation.stream;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private record Letter(String topic, Record<byte[], byte[]> record) {}

    Announcer(ProcessorContext<byte[], byte[]> context, FactBytes bytes, FactWriter writer, Clock clock) {
        this.context = context;
        this.bytes = bytes;
        this.writer = writer;
        this.clock = clock;
    }

    void member(MemberKey key, MemberFigures figures, Policy by) {
        var fact = writer.member(key.network(), key.member(), figures, by, clock.instant());
        write(Topics.ACTIVATION_MEMBERS, text(key.member().toString()), bytes.encode(Topics.ACTIVATION_MEMBERS, fact));
    }

    @SuppressWarnings("NullAway") // a tombstone: the last value of a retracted member must go
    void memberGone(MemberKey key) {
        write(Topics.ACTIVATION_MEMBERS, text(key.member().toString()), null);
    }

    void changed(MemberKey key, boolean contractAxis, FactWriter.Change change, Policy by, Instant learnedAt) {
        var fact = writer.changed(key.network(), key.member(), contractAxis, change, by, learnedAt);
        write(
                Topics.ACTIVATION_TRANSITIONS,
                text(key.member().toString()),
                bytes.encode(Topics.ACTIVATION_TRANSITIONS, fact));
    }

    void total(CellKey key, long total, int asOf, Policy by) {
        int partition = context.taskId().partition();
        var fact = writer.total(key.network(), key.cell(), partition, total, asOf, by);
        write(Topics.ACTIVATION_METRICS, text(key.onTopic(partition)), bytes.encode(Topics.ACTIVATION_METRICS, fact));
    }

    /** The record as it came, with the reason and its position. */
    void unreadable(Record<byte[], byte[]> record, Intake.Flaw flaw, String reason, Optional<RecordMetadata> position) {
        letters.add(
                new Letter(Topics.ACTIVATION_DEAD_LETTERS, Aside.letter(record, flaw, reason, position.orElse(null))));
    }

    /** How many records wait to be sent. */
    int waiting() {
        return letters.size();
    }

    /** To be called by the processor that publishes. */
    void send() {
        letters.forEach(letter -> context.forward(letter.record(), letter.topic()));
        letters.clear();
    }

    private void write(String topic, byte[] key, byte[] value) {
        letters.add(new Letter(topic, new Record<>(key, value, clock.millis())));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
