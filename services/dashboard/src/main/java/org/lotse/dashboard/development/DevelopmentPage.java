package org.lotse.dashboard.development;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lotse.dashboard.figures.domain.Rate;

/**
 * What the page Development says.
 *
 * @param flows the last months, the oldest first
 * @param cohorts by quarter of joining, the oldest first
 * @param activation of all matured members of those cohorts
 * @param median days until half of all who joined are active; empty: not reached
 * @param retention share of the members of a year ago that are members now
 * @param renewals by how late they may be; first: members' first terms alone
 */
record DevelopmentPage(
        List<MonthlyMemberFlow> flows,
        List<JoinCohort> cohorts,
        Optional<Rate> activation,
        OptionalInt median,
        Optional<Rate> retention,
        Map<String, RenewalRates> renewals) {

    /** Of the terms that ended in the last twelve months. */
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
