package org.lotse.dashboard.development;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.lotse.dashboard.development.Development.Renewal;
import org.lotse.dashboard.figures.domain.Rate;
import org.lotse.dashboard.figures.domain.TimeToActivation;
import org.lotse.dashboard.figures.store.Cells;
import org.springframework.stereotype.Service;

/** Puts the cells of months and cohorts together into what the page shows. */
@Service
class Developments {

    static final int MONTHS = 24;
    private static final int QUARTERS = 9;
    private static final int MONTHS_AFTER = 12;
    private static final List<String> RENEWALS = List.of("on-time", "soon", "late", "ever");

    private final Cells cells;

    Developments(Cells cells) {
        this.cells = cells;
    }

    /** Empty before the first figures are computed. */
    Optional<Development> now() {
        return cells.standing().map(standing -> {
            var cohorts = cohorts();
            return new Development(
                    flows(),
                    cohorts,
                    Rate.of(
                            cohorts.stream().mapToLong(Cohort::activated).sum(),
                            cohorts.stream().mapToLong(Cohort::matured).sum()),
                    TimeToActivation.median(days("activation-days:"), waitingAndGone(standing.asOf())),
                    retention(YearMonth.from(standing.asOf())),
                    renewals(YearMonth.from(standing.asOf())));
        });
    }

    /** The last months of every behaviour state, for those who want all of it. */
    SortedMap<String, Map<String, Long>> states() {
        var states = cells.family("members-by-behaviour:");
        states.remove(Cells.NOW);
        return states;
    }

    private List<Flow> flows() {
        var flows = cells.family("lifecycle-");
        return flows.entrySet().stream()
                .skip(Math.max(0, flows.size() - MONTHS))
                .map(month -> new Flow(
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

    private List<Cohort> cohorts() {
        var members = byQuarter(cells.byPeriod("cohort-members"));
        var matured = byQuarter(cells.byPeriod("cohort-matured"));
        var activated = byQuarter(cells.byPeriod("cohort-activated"));
        var late = byQuarter(cells.byPeriod("cohort-activated-late"));
        var reached = byQuarterAndMonth(cells.byPeriod("cohort-reached"));
        var recurring = byQuarterAndMonth(cells.byPeriod("cohort-recurring"));
        var cohorts = new ArrayList<Cohort>();
        members.forEach((quarter, count) -> cohorts.add(new Cohort(
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
        return List.copyOf(cohorts.subList(Math.max(0, cohorts.size() - QUARTERS), cohorts.size()));
    }

    private static SortedMap<Quarter, Long> byQuarter(Map<String, Long> months) {
        var quarters = new TreeMap<Quarter, Long>();
        months.forEach((month, members) -> quarters.merge(Quarter.of(month), members, Long::sum));
        return quarters;
    }

    /** From {@code 2026-03/4}: the fourth month of the cohort of March. */
    private static Map<Quarter, Map<Integer, Long>> byQuarterAndMonth(Map<String, Long> periods) {
        var quarters = new TreeMap<Quarter, Map<Integer, Long>>();
        periods.forEach((period, members) -> {
            int slash = period.indexOf('/');
            quarters.computeIfAbsent(Quarter.of(period.substring(0, slash)), first -> new TreeMap<>())
                    .merge(Integer.valueOf(period.substring(slash + 1)), members, Long::sum);
        });
        return quarters;
    }

    private Map<Integer, Long> days(String family) {
        var days = new TreeMap<Integer, Long>();
        cells.family(family)
                .getOrDefault(Cells.NOW, Map.of())
                .forEach((day, members) -> days.merge(Integer.valueOf(day), members, Long::sum));
        return days;
    }

    private Map<Integer, Long> waitingAndGone(LocalDate asOf) {
        var seen = days("activation-censored:");
        cells.family("activation-waiting:")
                .getOrDefault(Cells.NOW, Map.of())
                .forEach((joined, members) -> seen.merge(
                        Math.toIntExact(
                                asOf.toEpochDay() - LocalDate.parse(joined).toEpochDay()),
                        members,
                        Long::sum));
        return seen;
    }

    /** (Members now − joined in the year) / members a year ago. */
    private Optional<Rate> retention(YearMonth now) {
        var members = cells.byPeriod("members");
        var joined = sum(cells.byPeriod("joined").tailMap(now.minusMonths(11).toString()));
        var before = members.get(now.minusMonths(12).toString());
        var after = members.get(now.toString());
        return before == null || after == null ? Optional.empty() : Rate.of(after - joined, before);
    }

    private Map<String, Renewal> renewals(YearMonth now) {
        var renewals = new LinkedHashMap<String, Renewal>();
        RENEWALS.forEach(when -> renewals.put(when, new Renewal(renewed(when, "", now), renewed(when, "-first", now))));
        return renewals;
    }

    private Optional<Rate> renewed(String when, String terms, YearMonth now) {
        var year = now.minusMonths(12).toString();
        return Rate.of(
                sum(cells.byPeriod("renewed-" + when + terms).tailMap(year)),
                sum(cells.byPeriod("renewal-eligible" + terms).tailMap(year)));
    }

    private static long sum(SortedMap<String, Long> periods) {
        return periods.entrySet().stream()
                .filter(period -> !period.getKey().equals(Cells.NOW))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
