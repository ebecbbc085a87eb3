package org.lotse.activation.metric.statistics;

/** The share of members at the start of a period that stayed. */
public final class RetentionRate {

    private RetentionRate() {}

    /**
     * {@code (end - joined) / start}.
     *
     * @param start members at the start, at least 1
     * @param end members at the end
     * @param joined of these, joined in the period
     */
    public static double of(long start, long end, long joined) {
        if (start < 1 || joined < 0 || end < joined) {
            throw new IllegalArgumentException(
                    "no retention of " + start + " members with " + end + " left, " + joined + " new");
        }
        return (double) (end - joined) / start;
    }
}
