package org.lotse.activation.metric.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ByteWriter} wrote. */
class ByteReader {

    private final ByteBuffer bytes;
    private final List<UUID> seen = new ArrayList<>();

    ByteReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    final int number() {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            byte next = bytes.get();
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("a number has more than five bytes at position " + bytes.position());
    }

    final int signed() {
        int value = number();
        return (value >>> 1) ^ -(value & 1);
    }

    String text() {
        int word = number();
        return word > 0 ? CodeDictionary.at(word - 1) : spelled(number());
    }

    final String spelled(int length) {
        byte[] utf8 = new byte[length];
        bytes.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    final UUID id(boolean timed) {
        return timed ? UuidV7Format.read(bytes) : new UUID(bytes.getLong(), bytes.getLong());
    }

    @Nullable
    UUID reference() {
        int form = number();
        return switch (form) {
            case ByteWriter.NONE -> null;
            case ByteWriter.NIL -> ByteWriter.NIL_ID;
            case ByteWriter.FIRST_MENTION -> mentioned(id(false));
            case ByteWriter.FIRST_MENTION_TIMED -> mentioned(id(true));
            default -> seen.get(form - ByteWriter.MENTIONED);
        };
    }

    private UUID mentioned(UUID id) {
        seen.add(id);
        return id;
    }

    /** @throws IllegalArgumentException if there is no id */
    UUID someId() {
        UUID id = reference();
        if (id == null) {
            throw new IllegalArgumentException("an entry without an id");
        }
        return id;
    }

    final boolean atEnd() {
        return !bytes.hasRemaining();
    }
}
