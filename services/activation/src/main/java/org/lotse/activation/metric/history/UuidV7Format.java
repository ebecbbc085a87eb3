package org.lotse.activation.metric.history;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * A version 7 UUID (RFC 9562) made between 2020 and the middle of 2028: 38 bits of milliseconds since 2020 and the 74 random bits, 14 bytes
 * without loss. UUIDs of other years and versions take 16 bytes.
 */
final class UuidV7Format {

    static final int LENGTH = 14;

    private static final long BASE_MILLIS = EntryFormat.BASE * 86_400_000L;
    private static final int MILLIS_BITS = 38;
    private static final int CHANCE_BITS = 10;
    private static final long LOW_62 = (1L << 62) - 1;
    private static final long VERSION_7 = 0x7000;
    private static final long VARIANT = 1L << 63;

    private UuidV7Format() {}

    static boolean is(UUID id) {
        return id.version() == 7 && id.variant() == 2 && millis(id) >>> MILLIS_BITS == 0;
    }

    private static long millis(UUID id) {
        return (id.getMostSignificantBits() >>> 16) - BASE_MILLIS;
    }

    /** @param id for which {@link #is} holds */
    static void write(UUID id, ByteBuffer to) {
        long chance = id.getMostSignificantBits() & 0xFFF;
        long front = (millis(id) << CHANCE_BITS) | (chance >>> 2);
        to.putShort((short) (front >>> 32)).putInt((int) front);
        to.putLong((chance << 62) | (id.getLeastSignificantBits() & LOW_62));
    }

    static UUID read(ByteBuffer from) {
        long front = ((from.getShort() & 0xFFFFL) << 32) | (from.getInt() & 0xFFFF_FFFFL);
        long back = from.getLong();
        long chance = ((front & ((1 << CHANCE_BITS) - 1)) << 2) | (back >>> 62);
        long millis = (front >>> CHANCE_BITS) + BASE_MILLIS;
        return new UUID((millis << 16) | VERSION_7 | chance, VARIANT | (back & LOW_62));
    }
}
