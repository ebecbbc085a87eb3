package org.lotse.activation.query;

import static org.lotse.activation.metric.figures.MetricNames.NOW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lotse.activation.metric.figures.MetricNames;
import org.lotse.activation.metric.statistics.KaplanMeier;
import org.lotse.activation.metric.statistics.Rate;
import org.lotse.activation.query.NetworkFiguresView.CohortView;
import org.lotse.activation.query.NetworkFiguresView.MonthView;

/** Cells of one segment, by metric and period, and the rates computed from them. */
final class FigureTable {

    private final Map<String, Map<String, Long>> byMetric = new HashMap<>();

    void add(String metric, String period, long value) {
        byMetric.computeIfAbsent(metric, m -> new HashMap<>()).merge(period, value, Long::sum);
    }

    long get(String metric, String period) {
        return byMetric.getOrDefault(metric, Map.of()).getOrDefault(period, 0L);
    }

    /** Values by the part of the name after the prefix, in order of names. */
    Map<String, Long> family(String prefix, String period) {
        Map<String, Long> family = new TreeMap<>();
        byMetric.forEach((metric, periods) -> {
            if (metric.startsWith(prefix) && periods.containsKey(period)) {
                family.put(metric.substring(prefix.length()), periods.get(period));
            }
        });
        return family;
    }

    long total(String metric) {
        return byMetric.getOrDefault(metric, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** @param asOf day up to which members that are not activated have waited */
    KaplanMeier.Median daysToActivation(LocalDate asOf) {
        KaplanMeier days = new KaplanMeier();
        family(MetricNames.ACTIVATION_DAYS, NOW)
                .forEach((after, count) -> days.happened(Integer.parseInt(after), count));
        family(MetricNames.ACTIVATION_CENSORED, NOW)
                .forEach((after, count) -> days.censored(Integer.parseInt(after), count));
        family(MetricNames.ACTIVATION_WAITING, NOW)
                .forEach((since, count) -> days.censored(
                        (int) (asOf.toEpochDay() - LocalDate.parse(since).toEpochDay()), count));
        return days.median();
    }

    List<MonthView> months() {
        Set<String> months = new TreeSet<>();
        List.of(MetricNames.MEMBERS, MetricNames.ATTENDANCES, MetricNames.LEFT, MetricNames.RENEWAL_ELIGIBLE)
                .forEach(metric ->
                        months.addAll(byMetric.getOrDefault(metric, Map.of()).keySet()));
        months.remove(NOW);
        return months.stream().map(this::month).toList();
    }

    private MonthView month(String month) {
        return new MonthView(
                month,
                get(MetricNames.MEMBERS, month),
                family(MetricNames.BY_BEHAVIOUR, month),
                get(MetricNames.ACTIVE_MEMBERS, month),
                get(MetricNames.ACTIVE_IN_YEAR, month),
                get(MetricNames.ACTIVE_PERSONS, month),
                get(MetricNames.JOINED, month),
                get(MetricNames.LEFT, month),
                family("lifecycle-", month),
                get(MetricNames.ATTENDANCES, month),
                get(MetricNames.MINUTES, month),
                Rate.of(get(MetricNames.RENEWED_EVER, month), get(MetricNames.RENEWAL_ELIGIBLE, month)),
                Rate.of(
                        get(MetricNames.RENEWED_EVER + MetricNames.FIRST_TERM, month),
                        get(MetricNames.RENEWAL_ELIGIBLE + MetricNames.FIRST_TERM, month)));
    }

    List<CohortView> cohorts() {
        return byMetric.getOrDefault(MetricNames.COHORT_MEMBERS, Map.of()).keySet().stream()
                .sorted()
                .map(this::cohort)
                .toList();
    }

    private CohortView cohort(String cohort) {
        List<Rate> retention = new ArrayList<>();
        for (int n = 1; get(MetricNames.COHORT_REACHED, cohort + "/" + n) > 0; n++) {
            String period = cohort + "/" + n;
            retention.add(Rate.of(get(MetricNames.COHORT_RECURRING, period), get(MetricNames.COHORT_REACHED, period)));
        }
        return new CohortView(
                cohort,
                get(MetricNames.COHORT_MEMBERS, cohort),
                Rate.of(get(MetricNames.COHORT_ACTIVATED, cohort), get(MetricNames.COHORT_MATURED, cohort)),
                get(MetricNames.COHORT_ACTIVATED_EARLY, cohort),
                get(MetricNames.COHORT_ACTIVATED_LATE, cohort),
                retention);
    }
}
