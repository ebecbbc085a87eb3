package org.lotse.bench.workload;

import java.time.Instant;
import java.util.UUID;

/**
 * Ids of the versions that services use: version 7 with its time for entries of users, version 5 for ids given by
 * senders. The same number gives the same id.
 */
final class WorkloadIds {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long VARIANT = 0x8000000000000000L;
    private static final long LOW_62 = 0x3FFFFFFFFFFFFFFFL;

    private WorkloadIds() {}

    /** 48 bits of time, 74 pseudo-random bits. */
    static UUID timed(int family, long number, Instant at) {
        long high = (at.toEpochMilli() << 16) | 0x7000L | (mixed(family, number, 1) & 0xFFFL);
        return new UUID(high, VARIANT | (mixed(family, number, 2) & LOW_62));
    }

    /** 122 pseudo-random bits. */
    static UUID hashed(int family, long number) {
        long high = (mixed(family, number, 1) & ~0xF000L) | 0x5000L;
        return new UUID(high, VARIANT | (mixed(family, number, 2) & LOW_62));
    }

    /** The finaliser of SplitMix64 over all three arguments. */
    private static long mixed(int family, long number, int half) {
        long z = number * GOLDEN + family * 31L + half * 0x632BE59BD9B4E019L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
