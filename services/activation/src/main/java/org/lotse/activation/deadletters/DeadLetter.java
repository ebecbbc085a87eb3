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
 * A record that was put aside, as it lies in {@code activation.dead-letters.v1}.
 *
 * @param partition of the dead letters
 * @param offset in that partition
 * @param at when it was put aside
 * @param flaw kind of reason, see {@link org.lotse.activation.wire.FactDecoder.FactFlaw}; {@code UNKNOWN} of older letters
 * @param topic where it was read; empty if that is not known
 * @param readAt the position there, {@code partition-offset}
 * @param value null without one, or if it was too large to carry on
 * @param size bytes of the value as it was read
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way from one topic to another; never compared
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

    /** The offset of the letter that a note in the same partition says was sent again; negative for a letter. */
    static long replayedOffset(ConsumerRecord<byte[], byte[]> record) {
        String offset = text(record.headers(), DeadLetterHeaders.REPLAYED, "");
        return offset.isEmpty() ? NONE : Long.parseLong(offset);
    }

    /** Topic and position where it was read; letters of which that is not known have one of their own. */
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
