package org.lotse.dashboard.development;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lotse.dashboard.figures.domain.Rate;

/**
 * The figures of the page Development.
 *
 * @param flows the last months, oldest first
 * @param cohorts by quarter of joining, oldest first
 * @param activation rate of all matured members of those cohorts
 * @param median days until half of all who joined are active; empty if not reached
 * @param retention share of the members of a year ago that are still members
 * @param renewals by allowed lateness; {@code first} covers only the first terms of members
 */
record DevelopmentPage(
        List<MonthlyMemberFlow> flows,
        List<JoinCohort> cohorts,
        Optional<Rate> activation,
        OptionalInt median,
        Optional<Rate> retention,
        Map<String, RenewalRates> renewals) {

    /** Rates of the terms that ended in the last twelve months. */
    record RenewalRates(Optional<Rate> all, Optional<Rate> first) {}

    public long gained() {
        return year().stream().mapToLong(MonthlyMemberFlow::gained).sum();
    }

    public long lost() {
        return year().stream().mapToLong(MonthlyMemberFlow::lost).sum();
    }

    private List<MonthlyMemberFlow> year() {
        return flows.subList(Math.max(0, flows.size() - 12), flows.size());
    }
}
