package org.lotse.activation.metric.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History.RecordedSignal;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;
import org.lotse.activation.metric.score.Scorer;

/**
 * The signals that put a member into a figure. Sums of signals (attendances, minutes, other signals, the score) open to the part of each
 * signal, and the parts add up exactly to the member's contribution. Counts of members and persons open to the signals that make them
 * count. Figures that follow from terms and states have no signals; the member's explanation covers those.
 */
public final class EvidenceSignals {

    private static final int YEAR = 365;

    private EvidenceSignals() {}

    /** By day; empty if the figure has no signals. */
    public static List<EvidenceSignal> of(Cell cell, MemberLifecycle lifecycle, Scorer scorer) {
        String metric = cell.metric();
        return switch (metric) {
            case MetricNames.SCORE ->
                scorer.contributions(lifecycle.history(), lifecycle.asOf()).stream()
                        .map(EvidenceSignal::of)
                        .toList();
            case MetricNames.ATTENDANCES, MetricNames.MINUTES -> adding(cell, lifecycle);
            case MetricNames.ACTIVE_MEMBERS -> qualifying(lifecycle, firstDay(cell), lastDay(cell, lifecycle));
            case MetricNames.ACTIVE_PERSONS ->
                qualifying(lifecycle, firstDay(cell), lastDay(cell, lifecycle)).stream()
                        .filter(evidenceSignal -> evidenceSignal.person() != null)
                        .toList();
            case MetricNames.ACTIVE_IN_YEAR ->
                qualifying(lifecycle, lastDay(cell, lifecycle) - YEAR + 1, lastDay(cell, lifecycle));
            case MetricNames.SINGLE_CONTACT -> qualifying(lifecycle, lifecycle.asOf() - YEAR + 1, lifecycle.asOf());
            case MetricNames.COHORT_RECURRING ->
                qualifying(lifecycle, afterJoining(lifecycle, cell, -1), afterJoining(lifecycle, cell, 0) - 1);
            case MetricNames.COHORT_ROLLING ->
                qualifying(lifecycle, lifecycle.activation().joinedOn(), afterJoining(lifecycle, cell, 0) - 1);
            case MetricNames.COHORT_ACTIVATED, MetricNames.COHORT_ACTIVATED_EARLY, MetricNames.COHORT_ACTIVATED_LATE ->
                completing(lifecycle);
            default -> ofFamily(cell, lifecycle);
        };
    }

    private static List<EvidenceSignal> ofFamily(Cell cell, MemberLifecycle lifecycle) {
        if (cell.metric().startsWith(MetricNames.ATTENDANCES_BY_KIND)
                || cell.metric().startsWith(MetricNames.SIGNALS)) {
            return adding(cell, lifecycle);
        }
        return cell.metric().startsWith(MetricNames.ACTIVATION_DAYS) ? completing(lifecycle) : List.of();
    }

    /** Signals that each add a part of their own. */
    private static List<EvidenceSignal> adding(Cell cell, MemberLifecycle lifecycle) {
        SegmentTimeline segments = new SegmentTimeline(lifecycle);
        int month = Month.named(cell.period());
        List<EvidenceSignal> facts = new ArrayList<>();
        for (RecordedSignal recordedSignal : lifecycle.signals()) {
            if (Month.of(recordedSignal.signal().day()) == month) {
                long adds = Contribution.of(recordedSignal, segments, lifecycle.asOf())
                        .at(cell);
                if (adds != 0) {
                    facts.add(EvidenceSignal.of(recordedSignal, adds));
                }
            }
        }
        return facts;
    }

    private static List<EvidenceSignal> qualifying(MemberLifecycle lifecycle, int first, int last) {
        return those(
                lifecycle,
                r -> lifecycle.policy().qualifies(r.signal().type())
                        && first <= r.signal().day()
                        && r.signal().day() <= last);
    }

    /** The signals that completed the activation rule. */
    private static List<EvidenceSignal> completing(MemberLifecycle lifecycle) {
        Set<UUID> ids = new HashSet<>(lifecycle.activation().completedBy());
        return those(lifecycle, recordedSignal -> ids.contains(recordedSignal.id()));
    }

    private static List<EvidenceSignal> those(MemberLifecycle lifecycle, Predicate<RecordedSignal> wanted) {
        return lifecycle.signals().stream()
                .filter(wanted)
                .map(recordedSignal -> EvidenceSignal.of(recordedSignal, null))
                .toList();
    }

    private static int firstDay(Cell cell) {
        return Month.firstDay(Month.named(cell.period()));
    }

    private static int lastDay(Cell cell, MemberLifecycle lifecycle) {
        return Math.min(Month.lastDay(Month.named(cell.period())), lifecycle.asOf());
    }

    /** The day on which the month of the cell's period ({@code 2026-03/4}), shifted by {@code months}, is over. */
    private static int afterJoining(MemberLifecycle lifecycle, Cell cell, int months) {
        LocalDate joined = Day.date(lifecycle.activation().joinedOn());
        int month = Integer.parseInt(cell.period().substring(cell.period().indexOf('/') + 1));
        return (int) joined.plusMonths(month + (long) months).toEpochDay();
    }
}
