package org.lotse.bench.workload;

import java.time.Instant;
import java.util.UUID;

/** Ids as services make them: version 7 with its time for what people enter, version 5 for what senders name. The same for the same number. */
final class WorkloadIds {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long VARIANT = 0x8000000000000000L;
    private static final long LOW_62 = 0x3FFFFFFFFFFFFFFFL;

    private WorkloadIds() {}

    /** 48 bits of time, 74 bits that look random. */
    static UUID timed(int family, long number, Instant at) {
        long high = (at.toEpochMilli() << 16) | 0x7000L | (mixed(family, number, 1) & 0xFFFL);
        return new UUID(high, VARIANT | (mixed(family, number, 2) & LOW_62));
    }

    /** 122 bits that look random. */
    static UUID hashed(int family, long number) {
        long high = (mixed(family, number, 1) & ~0xF000L) | 0x5000L;
        return new UUID(high, VARIANT | (mixed(family, number, 2) & LOW_62));
    }

    /** The finaliser of SplitMix64 over all three. */
    private static long mixed(int family, long number, int half) {
        long z = number * GOLDEN + family * 31L + half * 0x632BE59BD9B4E019L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
