package org.lotse.demo.scenario;

import java.time.LocalDate;

/**
 * The engagement of a firm over the years.
 *
 * @param kind the pattern
 * @param turn the day on which the pattern changes: a drifting firm falls silent, a late one begins
 * @param back the day on which a silent firm returns
 */
public record EngagementPattern(Kind kind, LocalDate turn, LocalDate back) {

    /** The patterns, with the share of firms that follow each. */
    public enum Kind {
        STEADY(0.22, 0.30),
        OCCASIONAL(0.33, 0.10),
        DRIFTER(0.20, 0.22),
        BACK_AGAIN(0.04, 0.20),
        LATE(0.06, 0.12),
        NEVER(0.15, 0);

        final double share;
        final double rate;

        Kind(double share, double rate) {
            this.share = share;
            this.rate = rate;
        }
    }

    private static final int FRESH_DAYS = 80;
    private static final double FRESH = 2.0;

    /** Probability that the firm registers for a suitable event on that day. */
    double rateOn(LocalDate day, LocalDate joinedOn) {
        return switch (kind) {
            case STEADY, OCCASIONAL -> fresh(day, joinedOn);
            case DRIFTER -> day.isBefore(turn) ? fresh(day, joinedOn) : 0;
            case BACK_AGAIN -> day.isBefore(turn) || !day.isBefore(back) ? fresh(day, joinedOn) : 0;
            case LATE -> day.isBefore(turn) ? 0 : kind.rate;
            case NEVER -> 0;
        };
    }

    private double fresh(LocalDate day, LocalDate joinedOn) {
        return day.isBefore(joinedOn.plusDays(FRESH_DAYS)) ? Math.min(0.8, kind.rate * FRESH) : kind.rate;
    }
}
