package org.lotse.activation.metric.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.History.RecordedSignal;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;

/** Collects what one member adds to the figures, and selects the segment that counts for each period. */
final class ContributionCollector {

    private final SegmentSums segmentSums;
    private final int sign;
    private final SegmentTimeline segments;
    private final int asOf;
    private final Segment today;
    private final int since;
    private final @Nullable Cell only;

    /**
     * @param sign 1 to add, -1 to subtract
     * @param since the first month to collect; earlier months may be left out
     * @param only collect the sums of this cell alone; null: everything
     */
    ContributionCollector(
            SegmentSums segmentSums, int sign, SegmentTimeline segments, int asOf, int since, @Nullable Cell only) {
        this.segmentSums = segmentSums;
        this.sign = sign;
        this.only = only;
        this.segments = segments;
        this.asOf = asOf;
        this.today = segments.on(asOf);
        this.since = since;
    }

    /** The first month to collect. */
    int since() {
        return since;
    }

    /** Signals of the months to collect. */
    List<RecordedSignal> signals(MemberLifecycle lifecycle) {
        return since == Month.MIN ? lifecycle.signals() : lifecycle.signalsAfter(Month.firstDay(since) - 1);
    }

    void now(String metric, long value) {
        add(metric, MetricNames.NOW, today, value);
    }

    /** @param day the codes valid on this day count */
    void month(String metric, int month, int day, long value) {
        add(metric, Month.name(month), segments.on(day), value);
    }

    void cohort(String metric, String period) {
        add(metric, period, today, 1);
    }

    /** The day on which a month is measured: its last day, or asOf in the current month. */
    int endOf(int month) {
        return Math.min(Month.lastDay(month), asOf);
    }

    private void add(String metric, String period, Segment segment, long value) {
        boolean wanted =
                only == null || (only.metric().equals(metric) && only.period().equals(period));
        if (value != 0 && wanted) {
            segmentSums.add(metric, period, segment, sign * value);
        }
    }
}
