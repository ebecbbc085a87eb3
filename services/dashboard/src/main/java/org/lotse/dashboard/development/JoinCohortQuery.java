package org.lotse.dashboard.development;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.lotse.dashboard.figures.domain.Rate;
import org.lotse.dashboard.figures.store.MetricTotals;

/** Combines monthly cohorts into quarters: a month has too few new members for a meaningful rate. */
final class JoinCohortQuery {

    private static final int MONTHS_AFTER = 12;

    private final MetricTotals metricTotals;

    JoinCohortQuery(MetricTotals metricTotals) {
        this.metricTotals = metricTotals;
    }

    /** By the quarter in which their members joined, the latest last. */
    List<JoinCohort> last(int quarters) {
        var members = byQuarter(metricTotals.byPeriod("cohort-members"));
        var matured = byQuarter(metricTotals.byPeriod("cohort-matured"));
        var activated = byQuarter(metricTotals.byPeriod("cohort-activated"));
        var late = byQuarter(metricTotals.byPeriod("cohort-activated-late"));
        var reached = byQuarterAndMonth(metricTotals.byPeriod("cohort-reached"));
        var recurring = byQuarterAndMonth(metricTotals.byPeriod("cohort-recurring"));
        var cohorts = new ArrayList<JoinCohort>();
        members.forEach((quarter, count) -> cohorts.add(new JoinCohort(
                quarter,
                count,
                matured.getOrDefault(quarter, 0L),
                activated.getOrDefault(quarter, 0L),
                late.getOrDefault(quarter, 0L),
                Rate.of(activated.getOrDefault(quarter, 0L), matured.getOrDefault(quarter, 0L)),
                IntStream.rangeClosed(1, MONTHS_AFTER)
                        .mapToObj(n -> Rate.of(
                                recurring.getOrDefault(quarter, Map.of()).getOrDefault(n, 0L),
                                reached.getOrDefault(quarter, Map.of()).getOrDefault(n, 0L)))
                        .toList())));
        return List.copyOf(cohorts.subList(Math.max(0, cohorts.size() - quarters), cohorts.size()));
    }

    private static SortedMap<Quarter, Long> byQuarter(Map<String, Long> months) {
        var quarters = new TreeMap<Quarter, Long>();
        months.forEach((month, members) -> quarters.merge(Quarter.of(month), members, Long::sum));
        return quarters;
    }

    /** From {@code 2026-03/4}: the fourth month of the March cohort. */
    private static Map<Quarter, Map<Integer, Long>> byQuarterAndMonth(Map<String, Long> periods) {
        var quarters = new TreeMap<Quarter, Map<Integer, Long>>();
        periods.forEach((period, members) -> {
            int slash = period.indexOf('/');
            quarters.computeIfAbsent(Quarter.of(period.substring(0, slash)), first -> new TreeMap<>())
                    .merge(Integer.valueOf(period.substring(slash + 1)), members, Long::sum);
        });
        return quarters;
    }
}
