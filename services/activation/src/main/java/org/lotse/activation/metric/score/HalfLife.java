package org.lotse.activation.metric.score;

import org.lotse.activation.metric.history.Day;

/**
 * Decay of points: halved every {@code H} days, by a table of integers instead of floating point, so that a score is the same on every
 * machine and in every order of summing.
 *
 * <p>The factor of {@code age} days is {@code 2^(-age/H)} in units of 2^-32, rounded once, from {@link StrictMath}, whose result is
 * specified bit by bit. After 32 half-lives nothing is left. Points × factor fits a {@code long} up to 1000 points a day.
 */
public final class HalfLife {

    private static final int BITS = 32;
    private static final long HALF = 1L << (BITS - 1);

    private final long[] factors;

    /** @param days 1 to 3650 */
    public HalfLife(int days) {
        factors = new long[days * BITS + 1];
        for (int age = 0; age < factors.length; age++) {
            factors[age] = Math.round(StrictMath.scalb(StrictMath.pow(2, -(double) age / days), BITS));
        }
    }

    /** What is left of {@code micros}, 0 to 1000 points, after {@code age} whole days, 0 or more; to the nearest micro-point. */
    public long left(long micros, int age) {
        return (micros * factor(age) + HALF) >> BITS;
    }

    /** In units of 2^-32. */
    private long factor(int age) {
        if (age < 0 || age == Day.NEVER) {
            throw new IllegalArgumentException("age " + age + " is not a number of past days");
        }
        return age < factors.length ? factors[age] : 0;
    }

    /** The factor as a fraction of 1, for display only. */
    public double share(int age) {
        return StrictMath.scalb((double) factor(age), -BITS);
    }
}
