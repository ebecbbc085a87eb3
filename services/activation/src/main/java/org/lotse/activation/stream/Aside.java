package org.lotse.activation.stream;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.wire.Intake;
import org.lotse.activation.wire.LetterHeaders;
import org.lotse.facts.Topics;

/**
 * Puts aside what cannot be read. Global tables have no way to a topic, so they use a producer; they are read from their beginning at each
 * start, so the same record is put aside again then, and its position says that it is the same.
 */
final class Aside {

    private static final int LONGEST_REASON = 2_000;

    /** Room for the headers must be left below the largest message of a broker. */
    private static final int LARGEST_VALUE = 1_000_000;

    private final Producer<byte[], byte[]> producer;

    Aside(Producer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    void put(Record<byte[], byte[]> record, Intake.Flaw flaw, String reason, @Nullable RecordMetadata at) {
        Record<byte[], byte[]> letter = letter(record, flaw, reason, at);
        // the next one to look at the table meets it again, so nobody waits for the answer
        var sent = producer.send(new ProducerRecord<>(
                Topics.ACTIVATION_DEAD_LETTERS, null, letter.key(), letter.value(), letter.headers()));
        requireNonNull(sent);
    }

    /** The record as it came, with the reason and its position; of one too large to travel with them only the key, and how large it was. */
    @SuppressWarnings("NullAway") // without a value
    static Record<byte[], byte[]> letter(
            Record<byte[], byte[]> record, Intake.Flaw flaw, String reason, @Nullable RecordMetadata at) {
        Headers headers = new RecordHeaders(record.headers().toArray());
        headers.add(LetterHeaders.FLAW, text(flaw.name()));
        headers.add(
                LetterHeaders.REASON,
                text(reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason));
        if (at != null) {
            headers.add(LetterHeaders.TOPIC, text(at.topic()));
            headers.add(LetterHeaders.PARTITION, text(Integer.toString(at.partition())));
            headers.add(LetterHeaders.OFFSET, text(Long.toString(at.offset())));
        }
        Record<byte[], byte[]> letter = record.withHeaders(headers);
        if (record.value() != null && record.value().length > LARGEST_VALUE) {
            headers.add(LetterHeaders.LEFT_OUT, text(Integer.toString(record.value().length)));
            return letter.withValue(null);
        }
        return letter;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
