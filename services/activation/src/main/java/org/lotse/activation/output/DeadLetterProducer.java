package org.lotse.activation.output;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.wire.DeadLetterHeaders;
import org.lotse.activation.wire.FactDecoder;
import org.lotse.facts.Topics;

/**
 * Sends unreadable records to the dead letters. Global tables cannot forward to a topic, so they use a producer. They read their topic from
 * the beginning at each start, so the same record is sent again then; its position identifies it as the same.
 */
public final class DeadLetterProducer {

    private static final int LONGEST_REASON = 2_000;

    /** Largest record in bytes; with our headers it must not exceed the megabyte that brokers accept. */
    private static final int LARGEST = 1_000_000;

    private static final int LONGEST_KEY = 1_000;

    private final Producer<byte[], byte[]> producer;

    public DeadLetterProducer(Producer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    /** @param at position of the record; null if unknown */
    public void send(
            Record<byte[], byte[]> record, FactDecoder.FactFlaw flaw, String reason, @Nullable RecordMetadata at) {
        Record<byte[], byte[]> letter = deadLetter(record, flaw, reason, at);
        // the next start of the table sends it again, so the result need not be awaited
        var sent = producer.send(new ProducerRecord<>(
                Topics.ACTIVATION_DEAD_LETTERS, null, letter.key(), letter.value(), letter.headers()));
        requireNonNull(sent);
    }

    /**
     * The original record, with the reason and its position. A value too large to carry is replaced by its size, since a record that the
     * broker refuses would stop the stream for good; the value remains at its source position.
     */
    @SuppressWarnings("NullAway") // key and value may be null
    static Record<byte[], byte[]> deadLetter(
            Record<byte[], byte[]> record, FactDecoder.FactFlaw flaw, String reason, @Nullable RecordMetadata at) {
        boolean tooLarge = size(record) > LARGEST;
        Headers headers = tooLarge
                ? new RecordHeaders()
                : new RecordHeaders(record.headers().toArray());
        headers.add(DeadLetterHeaders.FLAW, text(flaw.name()));
        headers.add(DeadLetterHeaders.REASON, text(reason.substring(0, Math.min(reason.length(), LONGEST_REASON))));
        if (at != null) {
            headers.add(DeadLetterHeaders.TOPIC, text(at.topic()));
            headers.add(DeadLetterHeaders.PARTITION, text(Integer.toString(at.partition())));
            headers.add(DeadLetterHeaders.OFFSET, text(Long.toString(at.offset())));
        }
        Record<byte[], byte[]> letter = record;
        if (tooLarge) {
            headers.add(DeadLetterHeaders.OMITTED_BYTES, text(Integer.toString(length(record.value()))));
            byte[] key = length(record.key()) > LONGEST_KEY ? null : record.key();
            letter = new Record<>(key, null, record.timestamp());
        }
        return letter.withHeaders(headers);
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

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
