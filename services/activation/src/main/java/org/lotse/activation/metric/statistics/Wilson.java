package org.lotse.activation.metric.statistics;

/** The Wilson score interval of a proportion. */
public final class Wilson {

    private Wilson() {}

    /**
     * Estimates a proportion by the Wilson score interval, which is reliable for cohorts of 5 to 50 members; the textbook
     * {@code p ± z·sqrt(p(1-p)/n)} is not.
     *
     * @param hits {@code 0..of}
     * @param of at least 1
     * @return fractions of 1, 95 % confidence
     * @throws IllegalArgumentException outside these bounds; a denominator of 0 has no rate, so callers show "–" rather than 0
     * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson, JASA 22(158), 1927</a>
     */
    public static ConfidenceInterval of(long hits, long of) {
        if (of < 1 || hits < 0 || hits > of) {
            throw new IllegalArgumentException(hits + " of " + of + " is not a share");
        }
        double z = ConfidenceInterval.Z;
        double share = (double) hits / of;
        double centre = share + z * z / (2 * of);
        double half = z * Math.sqrt(share * (1 - share) / of + z * z / (4.0 * of * of));
        double scale = 1 + z * z / of;
        // at the ends the formula gives 0 or 1 exactly, except for rounding
        double low = hits == 0 ? 0 : Math.clamp((centre - half) / scale, 0, share);
        double high = hits == of ? 1 : Math.clamp((centre + half) / scale, share, 1);
        return new ConfidenceInterval(share, low, high);
    }
}
