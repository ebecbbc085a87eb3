package org.lotse.bench.workload;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A reproducible stream of facts in the order in which they reach the log.
 *
 * <p>Three contract facts per member, then signals of nine kinds dealt by {@link Zipf} (exponent 0.8, at most 4 000 a member) over
 * three years. 5 % are delivered twice, 10 % reach the log up to 60 days late. The same seed gives the same bytes.
 *
 * @param members at least 1
 * @param facts all records together, repetitions included; at least 4 per member
 */
public record Workload(long seed, int members, int facts) {

    /** Where the three years begin. */
    public static final Instant START = Instant.parse("2023-01-01T00:00:00Z");

    static final int CONTRACT_FACTS = 3;
    private static final double EXPONENT = 0.8;
    private static final int BUSIEST = 4_000;
    private static final double REPEATED = 0.05;
    private static final double LATE = 0.10;
    private static final int LATE_MINUTES = 60 * 24 * 60;
    private static final int MINUTES = 3 * 365 * 24 * 60;
    private static final int INDEX_BITS = 32;

    /** Checks the bounds. */
    public Workload {
        if (members < 1 || facts < 4 * members) {
            throw new IllegalArgumentException(
                    "A workload wants at least 4 facts per member: %d for %d".formatted(facts, members));
        }
    }

    /** Hands every record to {@code sink}, in the order of the log. */
    public void forEach(Sink sink) {
        int repeated = (int) ((facts - CONTRACT_FACTS * members) * REPEATED);
        int signals = facts - CONTRACT_FACTS * members - repeated;
        int[] perMember = Zipf.deal(signals, members, EXPONENT, BUSIEST);
        var random = new SplittableRandom(seed);
        var owner = new int[signals];
        var minute = new int[signals];
        var arrivals = new long[signals + repeated];
        var shuffled = shuffle(members, random);
        int next = 0;
        for (int rank = 0; rank < members; rank++) {
            for (int i = 0; i < perMember[rank]; i++, next++) {
                owner[next] = shuffled[rank];
                minute[next] = random.nextInt(MINUTES);
                int delay = random.nextDouble() < LATE ? random.nextInt(LATE_MINUTES) : 0;
                arrivals[next] = at(minute[next] + delay, next);
            }
        }
        for (int i = 0; i < repeated; i++) {
            int again = random.nextInt(signals);
            arrivals[signals + i] = at(minute[again] + random.nextInt(LATE_MINUTES), again);
        }
        Arrays.parallelSort(arrivals);
        for (int member = 0; member < members; member++) {
            for (int contract = 0; contract < CONTRACT_FACTS; contract++) {
                sink.contract(member, contract);
            }
        }
        for (long arrival : arrivals) {
            int index = (int) arrival;
            sink.signal(owner[index], index, minute[index], (int) (arrival >>> INDEX_BITS));
        }
    }

    /** The instant a number of minutes after {@link #START}. */
    public static Instant minute(int minutes) {
        return START.plus(Duration.ofMinutes(minutes));
    }

    private static long at(int minute, int index) {
        return ((long) minute << INDEX_BITS) | index;
    }

    private static int[] shuffle(int members, SplittableRandom random) {
        var order = new int[members];
        for (int i = 0; i < members; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    /** Where records go. */
    public interface Sink {

        /** @param kind 0: registered, 1: term, 2: size class */
        void contract(int member, int kind);

        /**
         * @param index names the signal; a repetition has the same
         * @param happened minutes after {@link #START}
         * @param recorded minutes after {@link #START}, not before {@code happened}
         */
        void signal(int member, int index, int happened, int recorded);
    }
}
