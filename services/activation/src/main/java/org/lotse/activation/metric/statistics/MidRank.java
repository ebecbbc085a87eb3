package org.lotse.activation.metric.statistics;

/** The percentile rank of one member among its peers. */
public final class MidRank {

    private MidRank() {}

    /**
     * {@code (below + equal/2)/n} in percent, where {@code equal} includes the ranked one.
     *
     * @param equal at least 1
     * @return 0 to 100
     */
    public static double percentile(long below, long equal, long n) {
        if (below < 0 || equal < 1 || below + equal > n) {
            throw new IllegalArgumentException(below + " below and " + equal + " equal of " + n + " is not a rank");
        }
        return 100.0 * (below + equal / 2.0) / n;
    }
}
