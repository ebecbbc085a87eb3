package org.lotse.activation.metric.history;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes small numbers in few bytes, and each id that repeats within one history only once. */
final class Output {

    private byte[] bytes = new byte[256];
    private int length;
    private final Map<UUID, Integer> seen = new HashMap<>();

    void number(int value) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            one((byte) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        one((byte) rest);
    }

    /** Small in either direction. */
    void signed(int value) {
        number((value << 1) ^ (value >> 31));
    }

    void text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
    }

    void id(UUID id) {
        room(16);
        fixed(id.getMostSignificantBits());
        fixed(id.getLeastSignificantBits());
    }

    /** 0 for none, the position of its first mention, or the next position followed by the id itself. */
    void reference(@Nullable UUID id) {
        if (id == null) {
            number(0);
            return;
        }
        int next = seen.size() + 1;
        Integer known = seen.putIfAbsent(id, next);
        number(known == null ? next : known);
        if (known == null) {
            id(id);
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void fixed(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[length++] = (byte) (value >>> shift);
        }
    }

    private void one(byte value) {
        room(1);
        bytes[length++] = value;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
