package org.lotse.bench.workload;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A reproducible stream of facts in the order in which they reach the log.
 *
 * <p>Three contract facts per member, then signals of nine types distributed by {@link Zipf} (exponent 0.8, at most 4
 * 000 per member) over the three years up to {@code end}. 5 % are delivered twice, 10 % reach the log up to 60 days
 * late. The same seed and end give the same bytes.
 *
 * @param end the last fact is recorded at the beginning of this day
 * @param members at least 1
 * @param facts number of all records, including duplicates; at least 4 per member
 */
public record BenchWorkload(long seed, LocalDate end, int members, int facts) {

    /** Number of contract facts of each member. */
    public static final int CONTRACT_FACTS = 3;

    private static final double EXPONENT = 0.8;
    private static final int BUSIEST = 4_000;
    private static final double REPEATED = 0.05;
    private static final double LATE = 0.10;
    private static final int LATE_MINUTES = 60 * 24 * 60;
    private static final int DAYS = 3 * 365;
    private static final int MINUTES = DAYS * 24 * 60;
    private static final int INDEX_BITS = 32;

    /** Checks the bounds. */
    public BenchWorkload {
        if (members < 1 || facts < 4L * members) {
            throw new IllegalArgumentException(
                    "A workload wants at least 4 facts per member: %d for %d".formatted(facts, members));
        }
    }

    /** The beginning of the three years. */
    public Instant start() {
        return end.minusDays(DAYS).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The instant a number of minutes after {@link #start}. */
    public Instant minute(int minutes) {
        return start().plus(Duration.ofMinutes(minutes));
    }

    /** Number of signals without duplicates. */
    public int signals() {
        return facts - CONTRACT_FACTS * members - repeated();
    }

    private int repeated() {
        return (int) ((facts - CONTRACT_FACTS * (long) members) * REPEATED);
    }

    /** Passes the contract facts of all members to {@code sink}. */
    public void forEachContract(Sink sink) {
        for (int member = 0; member < members; member++) {
            for (int contract = 0; contract < CONTRACT_FACTS; contract++) {
                sink.contract(member, contract);
            }
        }
    }

    /** Passes every signal to {@code sink}, in the order of the log. */
    public void forEachSignal(Sink sink) {
        int signals = signals();
        int[] perMember = Zipf.deal(signals, members, EXPONENT, BUSIEST);
        var random = new SplittableRandom(seed);
        var owner = new int[signals];
        var minute = new int[signals];
        var arrivals = new long[signals + repeated()];
        var shuffled = shuffle(members, random);
        int next = 0;
        for (int rank = 0; rank < members; rank++) {
            for (int i = 0; i < perMember[rank]; i++, next++) {
                owner[next] = shuffled[rank];
                minute[next] = random.nextInt(MINUTES);
                arrivals[next] =
                        at(minute[next] + (random.nextDouble() < LATE ? random.nextInt(LATE_MINUTES) : 0), next);
            }
        }
        for (int i = signals; i < arrivals.length; i++) {
            int again = random.nextInt(signals);
            arrivals[i] = at(minute[again] + random.nextInt(LATE_MINUTES), again);
        }
        Arrays.parallelSort(arrivals);
        for (long arrival : arrivals) {
            int index = (int) arrival;
            sink.signal(owner[index], index, minute[index], (int) (arrival >>> INDEX_BITS));
        }
    }

    /** No fact is recorded after the end. */
    private static long at(int minute, int index) {
        return ((long) Math.min(minute, MINUTES - 1) << INDEX_BITS) | index;
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

    /** Receives the records. */
    public interface Sink {

        /** @param kind 0: registered, 1: term, 2: size class */
        void contract(int member, int kind);

        /**
         * @param index identifies the signal; a duplicate has the same index
         * @param happened minutes after {@link BenchWorkload#start}
         * @param recorded minutes after {@link BenchWorkload#start}, not before {@code happened}
         */
        void signal(int member, int index, int happened, int recorded);
    }
}
