package org.lotse.backup.topics;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Records in sequence: time (8 bytes), key, value, number of headers, and their names and values; each preceded by its
 * length, -1 for null. An end marker distinguishes a complete dump from a truncated one.
 */
final class TopicDumpFormat {

    private static final byte RECORD = 1;
    private static final byte END = 0;

    private TopicDumpFormat() {}

    static void write(
            DataOutputStream to, long timestamp, byte @Nullable [] key, byte @Nullable [] value, Headers headers)
            throws IOException {
        to.writeByte(RECORD);
        to.writeLong(timestamp);
        bytes(to, key);
        bytes(to, value);
        Header[] all = headers.toArray();
        to.writeInt(all.length);
        for (Header header : all) {
            to.writeUTF(header.key());
            bytes(to, header.value());
        }
    }

    static void end(DataOutputStream to) throws IOException {
        to.writeByte(END);
        to.flush();
    }

    /**
     * The next record, partitioned by its key like the original; null at the end.
     *
     * @throws EOFException if there is no end marker
     */
    static @Nullable ProducerRecord<byte[], byte @Nullable []> read(DataInputStream from, String topic)
            throws IOException {
        if (from.readByte() == END) {
            return null;
        }
        long timestamp = from.readLong();
        byte[] key = bytes(from);
        byte[] value = bytes(from);
        Headers headers = new RecordHeaders();
        int count = from.readInt();
        for (int i = 0; i < count; i++) {
            headers.add(from.readUTF(), bytes(from));
        }
        return new ProducerRecord<>(topic, null, timestamp < 0 ? null : timestamp, key, value, headers);
    }

    private static void bytes(DataOutputStream to, byte @Nullable [] bytes) throws IOException {
        if (bytes == null) {
            to.writeInt(-1);
        } else {
            to.writeInt(bytes.length);
            to.write(bytes);
        }
    }

    private static byte @Nullable [] bytes(DataInputStream from) throws IOException {
        int length = from.readInt();
        return length < 0 ? null : from.readNBytes(length);
    }
}
