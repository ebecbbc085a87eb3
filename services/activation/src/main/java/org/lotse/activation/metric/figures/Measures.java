package org.lotse.activation.metric.figures;

import static org.lotse.activation.metric.figures.Measures.Over.COHORT;
import static org.lotse.activation.metric.figures.Measures.Over.COHORT_MONTH;
import static org.lotse.activation.metric.figures.Measures.Over.MONTH;
import static org.lotse.activation.metric.figures.Measures.Over.NOW;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which figures there are, and over which periods each is measured: tells a figure of which nobody is part from a misspelt one. */
public final class Measures {

    /** What a period stands for. */
    enum Over {
        NOW("now", "now"),
        MONTH("(19|20|21)\\d\\d-(0[1-9]|1[0-2])", "a month such as 2026-11"),
        COHORT(MONTH.pattern.pattern(), "a month of joining such as 2026-03"),
        COHORT_MONTH(
                MONTH.pattern.pattern() + "/([1-9]|1\\d|2[0-4])", "a month after a month of joining such as 2026-03/4");

        private final Pattern pattern;
        private final String words;

        Over(String pattern, String words) {
            this.pattern = Pattern.compile(pattern);
            this.words = words;
        }
    }

    /** Names, and beginnings of names that end in a colon. */
    private static final Map<String, Set<Over>> ALL = new LinkedHashMap<>();

    static {
        put(Metrics.MEMBERS, NOW, MONTH);
        put(Metrics.BY_CONTRACT, NOW, MONTH);
        put(Metrics.BY_BEHAVIOUR, NOW, MONTH);
        put(Metrics.ORGANISATIONS, NOW);
        put(Metrics.MATRIX, NOW);
        put(Metrics.BY_BAND, NOW);
        put(Metrics.SCORE, NOW);
        put(Metrics.SINGLE_CONTACT, NOW);
        put(Metrics.WARNED, NOW);
        put(Metrics.ACTIVATION_DAYS, NOW);
        put(Metrics.ACTIVATION_WAITING, NOW);
        put(Metrics.ACTIVATION_CENSORED, NOW);
        put(Metrics.ACTIVE_MEMBERS, MONTH);
        put(Metrics.ACTIVE_BY_RULE, MONTH);
        put(Metrics.ACTIVE_IN_YEAR, MONTH);
        put(Metrics.ACTIVE_PERSONS, MONTH);
        put(Metrics.JOINED, MONTH);
        put(Metrics.LEFT, MONTH);
        put(Metrics.LIFECYCLE_ACTIVE, MONTH);
        put(Metrics.LIFECYCLE_NEW, MONTH);
        put(Metrics.LIFECYCLE_RESURRECTED, MONTH);
        put(Metrics.LIFECYCLE_WENT_DORMANT, MONTH);
        put(Metrics.LIFECYCLE_LEFT, MONTH);
        put(Metrics.ATTENDANCES, MONTH);
        put(Metrics.ATTENDANCES_BY_KIND, MONTH);
        put(Metrics.MINUTES, MONTH);
        put(Metrics.SIGNALS, MONTH);
        for (String renewal : new String[] {
            Metrics.RENEWAL_ELIGIBLE,
            Metrics.RENEWED_ON_TIME,
            Metrics.RENEWED_SOON,
            Metrics.RENEWED_LATE,
            Metrics.RENEWED_EVER
        }) {
            put(renewal, MONTH);
            put(renewal + Metrics.FIRST_TERM, MONTH);
        }
        put(Metrics.COHORT_MEMBERS, COHORT);
        put(Metrics.COHORT_MATURED, COHORT);
        put(Metrics.COHORT_ACTIVATED, COHORT);
        put(Metrics.COHORT_ACTIVATED_LATE, COHORT);
        put(Metrics.COHORT_ACTIVATED_EARLY, COHORT);
        put(Metrics.COHORT_REACHED, COHORT_MONTH);
        put(Metrics.COHORT_RECURRING, COHORT_MONTH);
        put(Metrics.COHORT_ROLLING, COHORT_MONTH);
    }

    private Measures() {}

    /**
     * Why a cell cannot exist.
     *
     * @param field of the cell
     * @param wayOut a sentence for whoever asked
     */
    public record Misnamed(String field, String wayOut) {}

    /** Null if there can be such a cell, whether or not anybody is part of it. */
    public static @Nullable Misnamed whyNot(Cell cell) {
        Set<Over> over = over(cell.metric());
        if (over.isEmpty()) {
            return new Misnamed(
                    "metric",
                    "There is no such figure. Choose one of " + String.join(", ", ALL.keySet())
                            + "; what ends in a colon goes on with a name, as in attendances:TRAINING.");
        }
        if (over.stream().noneMatch(o -> o.pattern.matcher(cell.period()).matches())) {
            return new Misnamed(
                    "period",
                    cell.metric() + " is measured over "
                            + over.stream().map(o -> o.words).collect(Collectors.joining(", or "))
                            + ".");
        }
        if (!Metrics.DIMENSIONS.contains(cell.dimension())) {
            return new Misnamed("dimension", "Figures are kept by " + String.join(", ", Metrics.DIMENSIONS) + ".");
        }
        boolean whole = cell.dimension().equals("all");
        if (whole != cell.value().isEmpty()) {
            return new Misnamed(
                    "value",
                    whole
                            ? "The dimension all has no values; leave it out or name a dimension."
                            : "Name the code within the dimension, or UNKNOWN.");
        }
        return null;
    }

    private static Set<Over> over(String metric) {
        int colon = metric.indexOf(':');
        boolean family = colon >= 0 && colon < metric.length() - 1;
        String name = family ? metric.substring(0, colon + 1) : metric;
        return family || colon < 0 ? ALL.getOrDefault(name, Set.of()) : Set.of();
    }

    private static void put(String name, Over first, Over... more) {
        ALL.put(name, EnumSet.of(first, more));
    }
}
