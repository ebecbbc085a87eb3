package org.lotse.activation.metric.figures;

import static org.lotse.activation.metric.figures.MetricCatalogue.PeriodKind.COHORT;
import static org.lotse.activation.metric.figures.MetricCatalogue.PeriodKind.COHORT_MONTH;
import static org.lotse.activation.metric.figures.MetricCatalogue.PeriodKind.MONTH;
import static org.lotse.activation.metric.figures.MetricCatalogue.PeriodKind.NOW;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All figures and the periods over which each is measured: distinguishes a figure without members from a misspelt one. */
public final class MetricCatalogue {

    /** Kinds of periods. */
    enum PeriodKind {
        NOW("now", "now"),
        MONTH("(19|20|21)\\d\\d-(0[1-9]|1[0-2])", "a month such as 2026-11"),
        COHORT(MONTH.pattern.pattern(), "a month of joining such as 2026-03"),
        COHORT_MONTH(
                MONTH.pattern.pattern() + "/([1-9]|1\\d|2[0-4])", "a month after a month of joining such as 2026-03/4");

        private final Pattern pattern;
        private final String words;

        PeriodKind(String pattern, String words) {
            this.pattern = Pattern.compile(pattern);
            this.words = words;
        }
    }

    /** Names and name prefixes; a prefix ends in a colon. */
    private static final Map<String, Set<PeriodKind>> ALL = new LinkedHashMap<>();

    static {
        put(MetricNames.MEMBERS, NOW, MONTH);
        put(MetricNames.BY_CONTRACT, NOW, MONTH);
        put(MetricNames.BY_BEHAVIOUR, NOW, MONTH);
        put(MetricNames.ORGANISATIONS, NOW);
        put(MetricNames.MATRIX, NOW);
        put(MetricNames.BY_BAND, NOW);
        put(MetricNames.SCORE, NOW);
        put(MetricNames.SINGLE_CONTACT, NOW);
        put(MetricNames.WARNED, NOW);
        put(MetricNames.ACTIVATION_DAYS, NOW);
        put(MetricNames.ACTIVATION_WAITING, NOW);
        put(MetricNames.ACTIVATION_CENSORED, NOW);
        put(MetricNames.ACTIVE_MEMBERS, MONTH);
        put(MetricNames.ACTIVE_BY_RULE, MONTH);
        put(MetricNames.ACTIVE_IN_YEAR, MONTH);
        put(MetricNames.ACTIVE_PERSONS, MONTH);
        put(MetricNames.JOINED, MONTH);
        put(MetricNames.LEFT, MONTH);
        put(MetricNames.LIFECYCLE_ACTIVE, MONTH);
        put(MetricNames.LIFECYCLE_NEW, MONTH);
        put(MetricNames.LIFECYCLE_RESURRECTED, MONTH);
        put(MetricNames.LIFECYCLE_WENT_DORMANT, MONTH);
        put(MetricNames.LIFECYCLE_LEFT, MONTH);
        put(MetricNames.ATTENDANCES, MONTH);
        put(MetricNames.ATTENDANCES_BY_KIND, MONTH);
        put(MetricNames.MINUTES, MONTH);
        put(MetricNames.SIGNALS, MONTH);
        for (String renewal : new String[] {
            MetricNames.RENEWAL_ELIGIBLE,
            MetricNames.RENEWED_ON_TIME,
            MetricNames.RENEWED_SOON,
            MetricNames.RENEWED_LATE,
            MetricNames.RENEWED_EVER
        }) {
            put(renewal, MONTH);
            put(renewal + MetricNames.FIRST_TERM, MONTH);
        }
        put(MetricNames.COHORT_MEMBERS, COHORT);
        put(MetricNames.COHORT_MATURED, COHORT);
        put(MetricNames.COHORT_ACTIVATED, COHORT);
        put(MetricNames.COHORT_ACTIVATED_LATE, COHORT);
        put(MetricNames.COHORT_ACTIVATED_EARLY, COHORT);
        put(MetricNames.COHORT_REACHED, COHORT_MONTH);
        put(MetricNames.COHORT_RECURRING, COHORT_MONTH);
        put(MetricNames.COHORT_ROLLING, COHORT_MONTH);
    }

    private MetricCatalogue() {}

    /**
     * Why a cell cannot exist.
     *
     * @param field name of the invalid field of the cell
     * @param wayOut a sentence for the client that names valid values
     */
    public record MetricCellError(String field, String wayOut) {}

    /** Returns null if the cell is valid, whether or not any member is part of it. */
    public static @Nullable MetricCellError validate(Cell cell) {
        Set<PeriodKind> over = over(cell.metric());
        if (over.isEmpty()) {
            return new MetricCellError(
                    "metric",
                    "There is no such figure. Choose one of " + String.join(", ", ALL.keySet())
                            + "; what ends in a colon goes on with a name, as in attendances:TRAINING.");
        }
        if (over.stream().noneMatch(o -> o.pattern.matcher(cell.period()).matches())) {
            return new MetricCellError(
                    "period",
                    cell.metric() + " is measured over "
                            + over.stream().map(o -> o.words).collect(Collectors.joining(", or "))
                            + ".");
        }
        if (!MetricNames.DIMENSIONS.contains(cell.dimension())) {
            return new MetricCellError(
                    "dimension", "Figures are kept by " + String.join(", ", MetricNames.DIMENSIONS) + ".");
        }
        boolean whole = cell.dimension().equals("all");
        if (whole != cell.value().isEmpty()) {
            return new MetricCellError(
                    "value",
                    whole
                            ? "The dimension all has no values; leave it out or name a dimension."
                            : "Name the code within the dimension, or UNKNOWN.");
        }
        return null;
    }

    private static Set<PeriodKind> over(String metric) {
        int colon = metric.indexOf(':');
        boolean family = colon >= 0 && colon < metric.length() - 1;
        String name = family ? metric.substring(0, colon + 1) : metric;
        return family || colon < 0 ? ALL.getOrDefault(name, Set.of()) : Set.of();
    }

    private static void put(String name, PeriodKind first, PeriodKind... more) {
        ALL.put(name, EnumSet.of(first, more));
    }
}
