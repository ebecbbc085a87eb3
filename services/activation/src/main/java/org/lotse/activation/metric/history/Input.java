package org.lotse.activation.metric.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Output} wrote. */
final class Input {

    private final ByteBuffer bytes;
    private final List<UUID> seen = new ArrayList<>();

    Input(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    int number() {
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

    int signed() {
        int value = number();
        return (value >>> 1) ^ -(value & 1);
    }

    String text() {
        byte[] utf8 = new byte[number()];
        bytes.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    UUID id() {
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Nullable
    UUID reference() {
        int position = number();
        if (position == 0) {
            return null;
        }
        if (position > seen.size()) {
            seen.add(id());
        }
        return seen.get(position - 1);
    }

    boolean atEnd() {
        return !bytes.hasRemaining();
    }
}
