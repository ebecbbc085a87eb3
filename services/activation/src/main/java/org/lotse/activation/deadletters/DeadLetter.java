package org.lotse.activation.deadletters;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.wire.DeadLetterHeaders;

/**
 * A record that could not be read, as stored in {@code activation.dead-letters.v1}.
 *
 * @param partition of the dead letters
 * @param offset in that partition
 * @param at when it became a dead letter
 * @param flaw kind of reason, see {@link org.lotse.activation.wire.FactDecoder.FactFlaw}; {@code UNKNOWN} for older dead letters
 * @param topic source topic; empty if unknown
 * @param readAt position in the source topic, {@code partition-offset}
 * @param value null if the record had none, or if it was too large to copy
 * @param size bytes of the original value
 */
@SuppressWarnings("ArrayRecordComponent") // raw bytes copied between topics; never compared
record DeadLetter(
        int partition,
        long offset,
        Instant at,
        String flaw,
        String reason,
        String topic,
        String readAt,
        byte @Nullable [] key,
        byte @Nullable [] value,
        int size,
        List<Header> originalHeaders) {

    private static final long NONE = -1;

    static DeadLetter of(ConsumerRecord<byte[], byte[]> record) {
        byte[] value = record.value();
        String leftOut = text(record.headers(), DeadLetterHeaders.OMITTED_BYTES, "");
        return new DeadLetter(
                record.partition(),
                record.offset(),
                Instant.ofEpochMilli(record.timestamp()),
                text(record.headers(), DeadLetterHeaders.FLAW, "UNKNOWN"),
                text(record.headers(), DeadLetterHeaders.REASON, ""),
                text(record.headers(), DeadLetterHeaders.TOPIC, ""),
                text(record.headers(), DeadLetterHeaders.PARTITION, "?") + "-"
                        + text(record.headers(), DeadLetterHeaders.OFFSET, "?"),
                record.key(),
                value,
                leftOut.isEmpty() ? value == null ? 0 : value.length : Integer.parseInt(leftOut),
                Arrays.stream(record.headers().toArray())
                        .filter(header -> !header.key().startsWith(DeadLetterHeaders.PREFIX))
                        .toList());
    }

    /** Offset of the dead letter that a note in the same partition marks as replayed; negative if the record is a dead letter itself. */
    static long replayedOffset(ConsumerRecord<byte[], byte[]> record) {
        String offset = text(record.headers(), DeadLetterHeaders.REPLAYED, "");
        return offset.isEmpty() ? NONE : Long.parseLong(offset);
    }

    /** Topic and position in the source; dead letters of unknown source have a position of their own. */
    String position() {
        return topic.isEmpty() ? partition + "|" + offset : topic + "|" + readAt;
    }

    private static String text(Headers headers, String name, String otherwise) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? otherwise
                : new String(header.value(), StandardCharsets.UTF_8);
    }
}
