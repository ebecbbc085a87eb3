package org.lotse.activation.metric.statistics;

import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The product-limit estimate of the time until an event, where some subjects are still waiting: each leaves the denominator once it is no
 * longer observed. The mean of those that had the event would be too short.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1958.10501452">Kaplan, Meier, JASA 53(282), 1958</a>
 */
public final class KaplanMeier {

    /** One half, with a tolerance for the rounding of the product. */
    private static final double HALF = 0.5 + 1e-12;

    /** Days → {happened, censored}. */
    private final NavigableMap<Integer, long[]> byDays = new TreeMap<>();

    /**
     * The median with its 95 % interval; empty where it is not reached.
     *
     * @param days the first day on which at least half have had the event
     * @param low lower end of the interval
     * @param high upper end of the interval; empty while too few were observed for long enough
     */
    public record Median(OptionalInt days, OptionalInt low, OptionalInt high) {}

    /** Adds subjects, 0 or more, that had the event after this many days. */
    public KaplanMeier happened(int days, long count) {
        byDays.computeIfAbsent(days, d -> new long[2])[0] += count;
        return this;
    }

    /** Adds subjects, 0 or more, without the event when they were last observed, after this many days. */
    public KaplanMeier censored(int days, long count) {
        byDays.computeIfAbsent(days, d -> new long[2])[1] += count;
        return this;
    }

    /** The share without the event after this many days; those censored on a day still count on it. */
    public double survival(int days) {
        Sweep sweep = new Sweep(atRisk());
        byDays.headMap(days, true).values().forEach(sweep::over);
        return sweep.survival;
    }

    /**
     * The interval holds every day at which a 95 % log-log interval of the survival (Greenwood's variance) contains one half. It needs no
     * estimate of the density, and stays inside 0 and 1 for cohorts of five. If the curve falls to 0 at once there is no upper end.
     *
     * @see <a href="https://doi.org/10.2307/2530286">Brookmeyer, Crowley, Biometrics 38(1), 1982</a>
     * @see <a href="https://doi.org/10.1002/9781118032985">Kalbfleisch, Prentice, The Statistical Analysis of Failure Time Data: the
     *     log-log transformation</a>
     */
    public Median median() {
        Sweep sweep = new Sweep(atRisk());
        OptionalInt median = OptionalInt.empty();
        OptionalInt low = OptionalInt.empty();
        OptionalInt high = OptionalInt.empty();
        for (var day : byDays.entrySet()) {
            sweep.over(day.getValue());
            median = firstIf(sweep.survival <= HALF, median, day.getKey());
            low = firstIf(sweep.bound(1) <= HALF, low, day.getKey());
            high = firstIf(sweep.survival > 0 && sweep.bound(-1) <= HALF, high, day.getKey());
        }
        return new Median(median, low, high);
    }

    private static OptionalInt firstIf(boolean fallen, OptionalInt known, int day) {
        return known.isEmpty() && fallen ? OptionalInt.of(day) : known;
    }

    private long atRisk() {
        return byDays.values().stream()
                .mapToLong(counts -> counts[0] + counts[1])
                .sum();
    }

    /** Visits the days once, in order. */
    private static final class Sweep {
        private long atRisk;
        private double survival = 1;
        private double greenwood;

        Sweep(long atRisk) {
            this.atRisk = atRisk;
        }

        void over(long[] counts) {
            long left = atRisk - counts[0];
            if (counts[0] > 0) {
                survival = left == 0 ? 0 : survival * left / atRisk;
                greenwood += left == 0 ? 0 : (double) counts[0] / ((double) atRisk * left);
            }
            atRisk = left - counts[1];
        }

        /** The lower (1) or upper (-1) end of the interval of the survival. */
        double bound(int sign) {
            if (survival == 0 || survival == 1) {
                return survival;
            }
            double error = Math.sqrt(greenwood) / Math.abs(Math.log(survival));
            return Math.pow(survival, Math.exp(sign * ConfidenceInterval.Z * error));
        }
    }
}
