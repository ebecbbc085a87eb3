package org.lotse.activation.metric.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History.Recorded;
import org.lotse.activation.metric.life.Life;
import org.lotse.activation.metric.score.Scorer;

/**
 * The signals by which a member is in a figure. Sums of signals (attendances, minutes, other signals, the score) open to what each adds,
 * and it adds up to the member's part exactly; counts of members and persons open to the signals that make them count. Figures that follow
 * from terms and states have no signals; the member's explanation tells of those.
 */
public final class FactsBehind {

    private static final int YEAR = 365;

    private FactsBehind() {}

    /** By day; empty where no signal stands behind the figure. */
    public static List<Fact> of(Cell cell, Life life, Scorer scorer) {
        String metric = cell.metric();
        return switch (metric) {
            case Metrics.SCORE ->
                scorer.contributions(life.history(), life.asOf()).stream()
                        .map(Fact::of)
                        .toList();
            case Metrics.ATTENDANCES, Metrics.MINUTES -> adding(cell, life);
            case Metrics.ACTIVE_MEMBERS -> qualifying(life, firstDay(cell), lastDay(cell, life));
            case Metrics.ACTIVE_PERSONS ->
                qualifying(life, firstDay(cell), lastDay(cell, life)).stream()
                        .filter(fact -> fact.person() != null)
                        .toList();
            case Metrics.ACTIVE_IN_YEAR -> qualifying(life, lastDay(cell, life) - YEAR + 1, lastDay(cell, life));
            case Metrics.SINGLE_CONTACT -> qualifying(life, life.asOf() - YEAR + 1, life.asOf());
            case Metrics.COHORT_RECURRING ->
                qualifying(life, afterJoining(life, cell, -1), afterJoining(life, cell, 0) - 1);
            case Metrics.COHORT_ROLLING ->
                qualifying(life, life.activation().joinedOn(), afterJoining(life, cell, 0) - 1);
            case Metrics.COHORT_ACTIVATED, Metrics.COHORT_ACTIVATED_EARLY, Metrics.COHORT_ACTIVATED_LATE ->
                completing(life);
            default -> ofFamily(cell, life);
        };
    }

    private static List<Fact> ofFamily(Cell cell, Life life) {
        if (cell.metric().startsWith(Metrics.ATTENDANCES_BY_KIND)
                || cell.metric().startsWith(Metrics.SIGNALS)) {
            return adding(cell, life);
        }
        return cell.metric().startsWith(Metrics.ACTIVATION_DAYS) ? completing(life) : List.of();
    }

    /** Signals of which each adds something of its own. */
    private static List<Fact> adding(Cell cell, Life life) {
        Segments segments = new Segments(life);
        int month = Month.named(cell.period());
        List<Fact> facts = new ArrayList<>();
        for (Recorded recorded : life.signals()) {
            if (Month.of(recorded.signal().day()) == month) {
                long adds = Share.of(recorded, segments, life.asOf()).at(cell);
                if (adds != 0) {
                    facts.add(Fact.of(recorded, adds));
                }
            }
        }
        return facts;
    }

    private static List<Fact> qualifying(Life life, int first, int last) {
        return those(
                life,
                r -> life.policy().qualifies(r.signal().type())
                        && first <= r.signal().day()
                        && r.signal().day() <= last);
    }

    /** The signals that completed the activation rule. */
    private static List<Fact> completing(Life life) {
        Set<UUID> ids = new HashSet<>(life.activation().completedBy());
        return those(life, recorded -> ids.contains(recorded.id()));
    }

    private static List<Fact> those(Life life, Predicate<Recorded> wanted) {
        return life.signals().stream()
                .filter(wanted)
                .map(recorded -> Fact.of(recorded, null))
                .toList();
    }

    private static int firstDay(Cell cell) {
        return Month.firstDay(Month.named(cell.period()));
    }

    private static int lastDay(Cell cell, Life life) {
        return Math.min(Month.lastDay(Month.named(cell.period())), life.asOf());
    }

    /** The day on which the month of the cell's period ({@code 2026-03/4}), or another one before or after it, is over. */
    private static int afterJoining(Life life, Cell cell, int months) {
        LocalDate joined = Day.date(life.activation().joinedOn());
        int month = Integer.parseInt(cell.period().substring(cell.period().indexOf('/') + 1));
        return (int) joined.plusMonths(month + (long) months).toEpochDay();
    }
}
