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
import org.lotse.facts.Topics;

/**
 * Puts aside what a global table cannot read: such tables have no way to a topic. A table is read from its beginning at each start, so the
 * same record is put aside again then; its position says that it is the same.
 */
final class Aside {

    private final Producer<byte[], byte[]> producer;

    Aside(Producer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    void put(Record<byte[], byte[]> record, String reason, @Nullable RecordMetadata at) {
        // the next one to look at the table meets it again, so nobody waits for the answer
        var sent = producer.send(new ProducerRecord<>(
                Topics.ACTIVATION_DEAD_LETTERS,
                null,
                record.key(),
                record.value(),
                headers(record.headers(), reason, at)));
        requireNonNull(sent);
    }

    /** The headers of a record that is put aside: its own, the reason, and its position. */
    static Headers headers(Headers own, String reason, @Nullable RecordMetadata at) {
        Headers headers = new RecordHeaders(own.toArray());
        headers.add("lotse-reason", text(reason));
        if (at != null) {
            headers.add("lotse-topic", text(at.topic()));
            headers.add("lotse-partition", text(Integer.toString(at.partition())));
            headers.add("lotse-offset", text(Long.toString(at.offset())));
        }
        return headers;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
