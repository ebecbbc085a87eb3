package org.lotse.activation.metric.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes small numbers in few bytes, and an id that repeats within a history only once. */
final class ByteWriter {

    // how a reference to an id is encoded
    static final int NONE = 0;
    static final int NIL = 1;
    static final int FIRST_MENTION = 2;
    static final int FIRST_MENTION_TIMED = 3;
    /** From here on: index of an id already written. */
    static final int MENTIONED = 4;

    /** The id of entries that exist once per history. */
    static final UUID NIL_ID = new UUID(0, 0);

    private static final int FULL_LENGTH = 16;

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

    /** A number near zero, positive or negative. */
    void signed(int value) {
        number((value << 1) ^ (value >> 31));
    }

    /** A known code as its index, any other text in full. */
    void text(String value) {
        int word = CodeDictionary.place(value);
        number(word + 1);
        if (word < 0) {
            byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
            number(utf8.length);
            room(utf8.length);
            System.arraycopy(utf8, 0, bytes, length, utf8.length);
            length += utf8.length;
        }
    }

    /** @param timed whether {@link UuidV7Format#is} holds */
    void id(UUID id, boolean timed) {
        room(FULL_LENGTH);
        ByteBuffer to = ByteBuffer.wrap(bytes, length, FULL_LENGTH);
        if (timed) {
            UuidV7Format.write(id, to);
            length += UuidV7Format.LENGTH;
        } else {
            to.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
            length += FULL_LENGTH;
        }
    }

    /** An id that may occur more than once: in full at its first occurrence, by its index after that. */
    void reference(@Nullable UUID id) {
        if (id == null) {
            number(NONE);
            return;
        }
        if (id.equals(NIL_ID)) {
            number(NIL);
            return;
        }
        Integer known = seen.putIfAbsent(id, seen.size());
        if (known != null) {
            number(MENTIONED + known);
            return;
        }
        boolean timed = UuidV7Format.is(id);
        number(timed ? FIRST_MENTION_TIMED : FIRST_MENTION);
        id(id, timed);
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
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
