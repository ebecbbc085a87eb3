package org.lotse.activation.asking;

import static org.lotse.activation.metric.figures.Metrics.NOW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lotse.activation.asking.NetworkView.CohortView;
import org.lotse.activation.asking.NetworkView.MonthView;
import org.lotse.activation.metric.estimate.KaplanMeier;
import org.lotse.activation.metric.estimate.Rate;
import org.lotse.activation.metric.figures.Metrics;

/** Cells of one segment, by metric and period, and the rates that are made of them. */
final class Summing {

    private final Map<String, Map<String, Long>> byMetric = new HashMap<>();

    void add(String metric, String period, long value) {
        byMetric.computeIfAbsent(metric, m -> new HashMap<>()).merge(period, value, Long::sum);
    }

    long get(String metric, String period) {
        return byMetric.getOrDefault(metric, Map.of()).getOrDefault(period, 0L);
    }

    /** By what follows the prefix in the name, in order of names. */
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

    /** @param asOf those who wait have waited until then */
    KaplanMeier.Median daysToActivation(LocalDate asOf) {
        KaplanMeier days = new KaplanMeier();
        family(Metrics.ACTIVATION_DAYS, NOW).forEach((after, count) -> days.happened(Integer.parseInt(after), count));
        family(Metrics.ACTIVATION_CENSORED, NOW)
                .forEach((after, count) -> days.censored(Integer.parseInt(after), count));
        family(Metrics.ACTIVATION_WAITING, NOW)
                .forEach((since, count) -> days.censored(
                        (int) (asOf.toEpochDay() - LocalDate.parse(since).toEpochDay()), count));
        return days.median();
    }

    List<MonthView> months() {
        Set<String> months = new TreeSet<>();
        List.of(Metrics.MEMBERS, Metrics.ATTENDANCES, Metrics.LEFT, Metrics.RENEWAL_ELIGIBLE)
                .forEach(metric ->
                        months.addAll(byMetric.getOrDefault(metric, Map.of()).keySet()));
        months.remove(NOW);
        return months.stream().map(this::month).toList();
    }

    private MonthView month(String month) {
        return new MonthView(
                month,
                get(Metrics.MEMBERS, month),
                family(Metrics.BY_BEHAVIOUR, month),
                get(Metrics.ACTIVE_MEMBERS, month),
                get(Metrics.ACTIVE_IN_YEAR, month),
                get(Metrics.ACTIVE_PERSONS, month),
                get(Metrics.JOINED, month),
                get(Metrics.LEFT, month),
                family("lifecycle-", month),
                get(Metrics.ATTENDANCES, month),
                get(Metrics.MINUTES, month),
                Rate.of(get(Metrics.RENEWED_EVER, month), get(Metrics.RENEWAL_ELIGIBLE, month)),
                Rate.of(
                        get(Metrics.RENEWED_EVER + Metrics.FIRST_TERM, month),
                        get(Metrics.RENEWAL_ELIGIBLE + Metrics.FIRST_TERM, month)));
    }

    List<CohortView> cohorts() {
        return byMetric.getOrDefault(Metrics.COHORT_MEMBERS, Map.of()).keySet().stream()
                .sorted()
                .map(this::cohort)
                .toList();
    }

    private CohortView cohort(String cohort) {
        List<Rate> retention = new ArrayList<>();
        for (int n = 1; get(Metrics.COHORT_REACHED, cohort + "/" + n) > 0; n++) {
            String period = cohort + "/" + n;
            retention.add(Rate.of(get(Metrics.COHORT_RECURRING, period), get(Metrics.COHORT_REACHED, period)));
        }
        return new CohortView(
                cohort,
                get(Metrics.COHORT_MEMBERS, cohort),
                Rate.of(get(Metrics.COHORT_ACTIVATED, cohort), get(Metrics.COHORT_MATURED, cohort)),
                get(Metrics.COHORT_ACTIVATED_EARLY, cohort),
                get(Metrics.COHORT_ACTIVATED_LATE, cohort),
                retention);
    }
}
