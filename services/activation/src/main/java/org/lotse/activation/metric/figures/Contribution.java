package org.lotse.activation.metric.figures;

import java.util.Map;
import java.util.function.Supplier;
import org.lotse.activation.metric.figures.ContributionDelta.EvaluatedMember;
import org.lotse.activation.metric.history.History.RecordedSignal;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;

/**
 * What one member adds to each figure of its network, or the change of that. Immutable once made. Cheap to add: its sums per segment are
 * spread over the dimensions only when the totals are read.
 */
public final class Contribution {

    /** The contribution of an organisation that counts nowhere. */
    public static final Contribution NOTHING = new Contribution(new SegmentSums());

    private final SegmentSums segmentSums;

    private Contribution(SegmentSums segmentSums) {
        this.segmentSums = segmentSums;
    }

    /** @param member the same member's figures on the same day */
    public static Contribution of(MemberLifecycle lifecycle, MemberSnapshot member) {
        SegmentSums segmentSums = new SegmentSums();
        add(
                lifecycle,
                member,
                new ContributionCollector(
                        segmentSums, 1, new SegmentTimeline(lifecycle), lifecycle.asOf(), Month.MIN, null));
        return new Contribution(segmentSums);
    }

    /**
     * The change of the network's figures when one contribution of a member replaces another. Leaves out the months and cohort periods that
     * lie wholly before a month, so both contributions must be equal there.
     */
    static Contribution difference(
            int month,
            EvaluatedMember before,
            SegmentTimeline segmentsBefore,
            EvaluatedMember after,
            SegmentTimeline segmentsAfter) {
        SegmentSums segmentSums = new SegmentSums();
        add(
                before.life(),
                before.figures(),
                new ContributionCollector(
                        segmentSums, -1, segmentsBefore, before.life().asOf(), month, null));
        add(
                after.life(),
                after.figures(),
                new ContributionCollector(
                        segmentSums, 1, segmentsAfter, after.life().asOf(), month, null));
        return new Contribution(segmentSums);
    }

    private static void add(MemberLifecycle lifecycle, MemberSnapshot member, ContributionCollector collector) {
        CurrentFigures.add(lifecycle, member, collector);
        addPast(lifecycle, collector);
    }

    /** Adds everything that has a period. */
    private static void addPast(MemberLifecycle lifecycle, ContributionCollector collector) {
        MonthFigures.add(lifecycle, collector);
        CohortFigures.add(lifecycle, collector);
        RenewalFigures.add(lifecycle, collector);
        SignalFigures.add(lifecycle, collector);
    }

    /**
     * What a member adds to one figure, without computing its contribution to all others.
     *
     * @param member the same member's figures on the same day; evaluated only if the period of the figure is {@code now}
     */
    public static long adds(MemberLifecycle lifecycle, Supplier<MemberSnapshot> member, Cell cell) {
        SegmentSums segmentSums = new SegmentSums();
        ContributionCollector collector = new ContributionCollector(
                segmentSums, 1, new SegmentTimeline(lifecycle), lifecycle.asOf(), Month.MIN, cell);
        if (cell.period().equals(MetricNames.NOW)) {
            CurrentFigures.add(lifecycle, member.get(), collector);
        } else {
            addPast(lifecycle, collector);
        }
        return new Contribution(segmentSums).at(cell);
    }

    /** As cells with their values; contains no zeros. */
    public Map<Cell, Long> cells() {
        NetworkTotals alone = new NetworkTotals();
        alone.add(this);
        return alone.cells();
    }

    /** What this contribution adds to one figure; 0 where it adds nothing, and for a cell that does not exist. */
    public long at(Cell cell) {
        int dimension = MetricNames.DIMENSIONS.indexOf(cell.dimension());
        long[] sum = {0};
        segmentSums.forEach((metric, period, segment, value) -> {
            if (dimension >= 0
                    && metric.equals(cell.metric())
                    && period.equals(cell.period())
                    && segment.value(dimension).equals(cell.value())) {
                sum[0] += value;
            }
        });
        return sum[0];
    }

    /** The contribution with the opposite sign: the change when a member no longer counts. */
    Contribution negated() {
        SegmentSums opposite = new SegmentSums();
        segmentSums.forEach((metric, period, segment, value) -> opposite.add(metric, period, segment, -value));
        return new Contribution(opposite);
    }

    void forEach(SegmentSums.SumConsumer consumer) {
        segmentSums.forEach(consumer);
    }

    /** What a single signal of a member adds. */
    static Contribution of(RecordedSignal recordedSignal, SegmentTimeline segments, int asOf) {
        SegmentSums segmentSums = new SegmentSums();
        SignalFigures.add(recordedSignal, new ContributionCollector(segmentSums, 1, segments, asOf, Month.MIN, null));
        return new Contribution(segmentSums);
    }
}
