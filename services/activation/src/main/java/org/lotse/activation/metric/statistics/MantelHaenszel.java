package org.lotse.activation.metric.statistics;

import java.util.List;

/**
 * The common difference of proportions over several trials, each weighted by {@code n1·n2/(n1+n2)}: pools campaigns too small on their own.
 *
 * @see <a href="https://doi.org/10.1093/jnci/22.4.719">Mantel, Haenszel, JNCI 22(4), 1959</a>
 * @see <a href="https://doi.org/10.2307/2530850">Greenland, Robins, Biometrics 41(1), 1985: the risk difference and its variance</a>
 */
public final class MantelHaenszel {

    private MantelHaenszel() {}

    /** One trial: hits and size of either group. */
    public record Stratum(long hits1, long of1, long hits2, long of2) {
        public Stratum {
            if (of1 < 1 || of2 < 1 || hits1 < 0 || hits2 < 0 || hits1 > of1 || hits2 > of2) {
                throw new IllegalArgumentException("a stratum needs both groups, and hits within them");
            }
        }
    }

    /**
     * @param strata at least one
     * @return fractions of 1, 95 % confidence
     */
    public static ConfidenceInterval riskDifference(List<Stratum> strata) {
        if (strata.isEmpty()) {
            throw new IllegalArgumentException("no stratum, no difference");
        }
        double weights = 0;
        double sum = 0;
        double variance = 0;
        for (Stratum s : strata) {
            double of1 = s.of1();
            double of2 = s.of2();
            double n = of1 + of2;
            double weight = of1 * of2 / n;
            weights += weight;
            sum += weight * (s.hits1() / of1 - s.hits2() / of2);
            double misses1 = of1 - s.hits1();
            double misses2 = of2 - s.hits2();
            variance += (s.hits1() * misses1 * of2 * of2 * of2 + s.hits2() * misses2 * of1 * of1 * of1)
                    / (of1 * of2 * n * n);
        }
        double difference = sum / weights;
        double half = ConfidenceInterval.Z * Math.sqrt(variance) / weights;
        return new ConfidenceInterval(difference, Math.max(-1, difference - half), Math.min(1, difference + half));
    }
}
