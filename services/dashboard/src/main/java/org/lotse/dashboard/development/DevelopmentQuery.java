package org.lotse.dashboard.development;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lotse.dashboard.development.DevelopmentPage.RenewalRates;
import org.lotse.dashboard.figures.domain.Rate;
import org.lotse.dashboard.figures.domain.TimeToActivation;
import org.lotse.dashboard.figures.store.MetricTotals;
import org.springframework.stereotype.Service;

/** Combines the cells of months and cohorts into the figures of the page. */
@Service
class DevelopmentQuery {

    static final int MONTHS = 24;
    private static final int QUARTERS = 9;
    private static final List<String> RENEWALS = List.of("on-time", "soon", "late", "ever");

    private final MetricTotals metricTotals;

    DevelopmentQuery(MetricTotals metricTotals) {
        this.metricTotals = metricTotals;
    }

    /** Empty before the first figures are computed. */
    Optional<DevelopmentPage> now() {
        return metricTotals.stamp().map(figureStamp -> {
            var cohorts = new JoinCohortQuery(metricTotals).last(QUARTERS);
            return new DevelopmentPage(
                    flows(),
                    cohorts,
                    Rate.of(
                            cohorts.stream().mapToLong(JoinCohort::activated).sum(),
                            cohorts.stream().mapToLong(JoinCohort::matured).sum()),
                    TimeToActivation.median(days("activation-days:"), waitingAndGone(figureStamp.asOf())),
                    retention(YearMonth.from(figureStamp.asOf())),
                    renewals(YearMonth.from(figureStamp.asOf())));
        });
    }

    /** The last months of every behaviour state, for the complete table. */
    SortedMap<String, Map<String, Long>> states() {
        var states = metricTotals.family("members-by-behaviour:");
        states.remove(MetricTotals.NOW);
        return states;
    }

    private List<MonthlyMemberFlow> flows() {
        var flows = metricTotals.family("lifecycle-");
        return flows.entrySet().stream()
                .skip(Math.max(0, flows.size() - MONTHS))
                .map(month -> new MonthlyMemberFlow(
                        month.getKey(),
                        of(month, "active"),
                        of(month, "new"),
                        of(month, "resurrected"),
                        of(month, "went-dormant"),
                        of(month, "left")))
                .toList();
    }

    private static long of(Map.Entry<String, Map<String, Long>> month, String flow) {
        return month.getValue().getOrDefault(flow, 0L);
    }

    private Map<Integer, Long> days(String family) {
        var days = new TreeMap<Integer, Long>();
        metricTotals
                .family(family)
                .getOrDefault(MetricTotals.NOW, Map.of())
                .forEach((day, members) -> days.merge(Integer.valueOf(day), members, Long::sum));
        return days;
    }

    private Map<Integer, Long> waitingAndGone(LocalDate asOf) {
        var seen = days("activation-censored:");
        metricTotals
                .family("activation-waiting:")
                .getOrDefault(MetricTotals.NOW, Map.of())
                .forEach((joined, members) -> seen.merge(
                        Math.toIntExact(
                                asOf.toEpochDay() - LocalDate.parse(joined).toEpochDay()),
                        members,
                        Long::sum));
        return seen;
    }

    /** (Members now − joined in the year) / members a year ago. */
    private Optional<Rate> retention(YearMonth now) {
        var members = metricTotals.byPeriod("members");
        var joined =
                sum(metricTotals.byPeriod("joined").tailMap(now.minusMonths(11).toString()));
        var before = members.get(now.minusMonths(12).toString());
        var after = members.get(now.toString());
        return before == null || after == null ? Optional.empty() : Rate.of(after - joined, before);
    }

    private Map<String, RenewalRates> renewals(YearMonth now) {
        var renewals = new LinkedHashMap<String, RenewalRates>();
        RENEWALS.forEach(
                when -> renewals.put(when, new RenewalRates(renewed(when, "", now), renewed(when, "-first", now))));
        return renewals;
    }

    private Optional<Rate> renewed(String when, String terms, YearMonth now) {
        var year = now.minusMonths(12).toString();
        return Rate.of(
                sum(metricTotals.byPeriod("renewed-" + when + terms).tailMap(year)),
                sum(metricTotals.byPeriod("renewal-eligible" + terms).tailMap(year)));
    }

    private static long sum(SortedMap<String, Long> periods) {
        return periods.entrySet().stream()
                .filter(period -> !period.getKey().equals(MetricTotals.NOW))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
