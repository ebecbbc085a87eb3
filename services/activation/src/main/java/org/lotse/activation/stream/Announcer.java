package org.lotse.activation.stream;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.MemberFigures;
import org.lotse.activation.wire.FactWriter;
import org.lotse.activation.wire.Intake;
import org.lotse.activation.wire.LetterHeaders;
import org.lotse.facts.Topics;
import org.lotse.serde.FactBytes;

/** Sends what activation concludes to its topics. */
final class Announcer {

    private static final int LONGEST_REASON = 2_000;

    /** Bytes of a record; with ours it must not exceed the megabyte that brokers take. */
    private static final int LARGEST = 1_000_000;

    private static final int LONGEST_KEY = 1_000;

    private final ProcessorContext<byte[], byte[]> context;
    private final FactBytes bytes;
    private final FactWriter writer;
    private final Clock clock;

    Announcer(ProcessorContext<byte[], byte[]> context, FactBytes bytes, FactWriter writer, Clock clock) {
        this.context = context;
        this.bytes = bytes;
        this.writer = writer;
        this.clock = clock;
    }

    void member(MemberKey key, MemberFigures figures) {
        var fact = writer.member(key.network(), key.member(), figures, clock.instant());
        send(Topics.ACTIVATION_MEMBERS, text(key.member().toString()), bytes.encode(Topics.ACTIVATION_MEMBERS, fact));
    }

    @SuppressWarnings("NullAway") // a tombstone: the last value of a retracted member must go
    void memberGone(MemberKey key) {
        send(Topics.ACTIVATION_MEMBERS, text(key.member().toString()), null);
    }

    void changed(MemberKey key, boolean contractAxis, FactWriter.Change change, Instant learnedAt) {
        var fact = writer.changed(key.network(), key.member(), contractAxis, change, learnedAt);
        send(
                Topics.ACTIVATION_TRANSITIONS,
                text(key.member().toString()),
                bytes.encode(Topics.ACTIVATION_TRANSITIONS, fact));
    }

    void total(CellKey key, long total, int asOf) {
        int partition = context.taskId().partition();
        var fact = writer.total(key.network(), key.cell(), partition, total, asOf);
        send(Topics.ACTIVATION_METRICS, text(key.onTopic(partition)), bytes.encode(Topics.ACTIVATION_METRICS, fact));
    }

    /**
     * The record as it came, with the reason and its position. Of one too large to travel with them only how large it was, since a record that
     * the broker refuses would stop the stream for good; it stays where it was read.
     */
    @SuppressWarnings("NullAway") // without a key and a value
    void unreadable(Record<byte[], byte[]> record, Intake.Flaw flaw, String reason) {
        boolean tooLarge = size(record) > LARGEST;
        Headers headers = tooLarge
                ? new RecordHeaders()
                : new RecordHeaders(record.headers().toArray());
        headers.add(LetterHeaders.FLAW, text(flaw.name()));
        headers.add(LetterHeaders.REASON, text(reason.substring(0, Math.min(reason.length(), LONGEST_REASON))));
        RecordMetadata at = context.recordMetadata().orElse(null);
        if (at != null) {
            headers.add(LetterHeaders.TOPIC, text(at.topic()));
            headers.add(LetterHeaders.PARTITION, text(Integer.toString(at.partition())));
            headers.add(LetterHeaders.OFFSET, text(Long.toString(at.offset())));
        }
        Record<byte[], byte[]> letter = record;
        if (tooLarge) {
            headers.add(LetterHeaders.LEFT_OUT, text(Integer.toString(length(record.value()))));
            byte[] key = length(record.key()) > LONGEST_KEY ? null : record.key();
            letter = new Record<>(key, null, record.timestamp());
        }
        context.forward(letter.withHeaders(headers), Topics.ACTIVATION_DEAD_LETTERS);
    }

    private static int size(Record<byte[], byte[]> record) {
        int size = length(record.key()) + length(record.value());
        for (Header header : record.headers()) {
            size += header.key().length() + length(header.value());
        }
        return size;
    }

    private static int length(byte @Nullable [] bytes) {
        return bytes == null ? 0 : bytes.length;
    }

    private void send(String topic, byte[] key, byte[] value) {
        context.forward(new Record<>(key, value, clock.millis()), topic);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
