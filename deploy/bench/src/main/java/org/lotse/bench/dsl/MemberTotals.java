package org.lotse.bench.dsl;

/**
 * The current state of a member, as running totals.
 *
 * @param days distinct days with a qualifying signal, correct only if they arrive in order
 * @param lastOn epoch day of the last qualifying signal
 * @param activatedOn epoch day of the second of these days, 0 before
 * @param score in points as of {@code scoredOn}
 */
record MemberTotals(int days, long lastOn, long activatedOn, double score, long scoredOn) {

    static final MemberTotals NONE = new MemberTotals(0, 0, 0, 0, 0);

    private static final double HALF_LIFE = 180;
    private static final int AT_RISK = 180;
    private static final int DORMANT = 365;

    MemberTotals after(DslSignal signal) {
        long now = Math.max(scoredOn, signal.day());
        double faded = score * Math.pow(2, -(now - scoredOn) / HALF_LIFE)
                + signal.points() * Math.pow(2, -(now - signal.day()) / HALF_LIFE);
        if (!signal.qualifies()) {
            return new MemberTotals(days, lastOn, activatedOn, faded, now);
        }
        int distinct = signal.day() == lastOn ? days : days + 1;
        long activated = activatedOn == 0 && distinct == 2 ? signal.day() : activatedOn;
        return new MemberTotals(distinct, Math.max(lastOn, signal.day()), activated, faded, now);
    }

    String state() {
        if (activatedOn == 0) {
            return "NOT_ACTIVATED";
        }
        long silent = scoredOn - lastOn;
        return silent > DORMANT ? "DORMANT" : silent > AT_RISK ? "AT_RISK" : "ACTIVE";
    }
}
