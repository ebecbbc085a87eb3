package org.lotse.activation.metric.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.History.RecordedSignal;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;

/** Gathers what one member adds to the figures; knows which segment counts for which period. */
final class ContributionCollector {

    private final SegmentSums segmentSums;
    private final int sign;
    private final SegmentTimeline segments;
    private final int asOf;
    private final Segment today;
    private final int since;
    private final @Nullable Cell only;

    /**
     * @param sign 1, or -1 for what is taken away
     * @param since the first month that is of interest; others may be left out
     * @param only null: everything; otherwise slots of this cell alone
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

    /** The first month of interest. */
    int since() {
        return since;
    }

    /** Signals of the months of interest. */
    List<RecordedSignal> signals(MemberLifecycle lifecycle) {
        return since == Month.MIN ? lifecycle.signals() : lifecycle.signalsAfter(Month.firstDay(since) - 1);
    }

    void now(String metric, long value) {
        add(metric, MetricNames.NOW, today, value);
    }

    /** @param day the day whose codes count */
    void month(String metric, int month, int day, long value) {
        add(metric, Month.name(month), segments.on(day), value);
    }

    void cohort(String metric, String period) {
        add(metric, period, today, 1);
    }

    /** The day on which a month is measured: its last, or asOf in the running month. */
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
