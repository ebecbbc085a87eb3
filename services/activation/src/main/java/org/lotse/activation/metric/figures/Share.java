package org.lotse.activation.metric.figures;

import java.util.Map;
import java.util.function.Supplier;
import org.lotse.activation.metric.figures.Turn.Standing;
import org.lotse.activation.metric.history.History.Recorded;
import org.lotse.activation.metric.life.Life;

/**
 * What one member adds to each figure of its network, or by how much that changes. Immutable once made; cheap to add, since slots are
 * spread over the dimensions only when somebody looks at the totals.
 */
public final class Share {

    /** The share of an organisation that counts nowhere. */
    public static final Share NOTHING = new Share(new Slots());

    private final Slots slots;

    private Share(Slots slots) {
        this.slots = slots;
    }

    /** @param member the same member's figures on the same day */
    public static Share of(Life life, MemberFigures member) {
        Slots slots = new Slots();
        add(life, member, new Collector(slots, 1, new Segments(life), life.asOf(), Month.EVER, null));
        return new Share(slots);
    }

    /**
     * What must be added to the network's figures when one share of a member takes the place of another, without the months and cohort
     * periods that lie wholly before a month: for two shares that cannot differ there.
     */
    static Share difference(
            int month, Standing before, Segments segmentsBefore, Standing after, Segments segmentsAfter) {
        Slots slots = new Slots();
        add(
                before.life(),
                before.figures(),
                new Collector(slots, -1, segmentsBefore, before.life().asOf(), month, null));
        add(
                after.life(),
                after.figures(),
                new Collector(slots, 1, segmentsAfter, after.life().asOf(), month, null));
        return new Share(slots);
    }

    private static void add(Life life, MemberFigures member, Collector collector) {
        NowFigures.add(life, member, collector);
        addPast(life, collector);
    }

    /** Everything that has a period. */
    private static void addPast(Life life, Collector collector) {
        MonthFigures.add(life, collector);
        CohortFigures.add(life, collector);
        RenewalFigures.add(life, collector);
        SignalFigures.add(life, collector);
    }

    /**
     * What a member adds to one figure, without working out what it adds to all others.
     *
     * @param member the same member's figures on the same day; asked for only where the figure is of now
     */
    public static long adds(Life life, Supplier<MemberFigures> member, Cell cell) {
        Slots slots = new Slots();
        Collector collector = new Collector(slots, 1, new Segments(life), life.asOf(), Month.EVER, cell);
        if (cell.period().equals(Metrics.NOW)) {
            NowFigures.add(life, member.get(), collector);
        } else {
            addPast(life, collector);
        }
        return new Share(slots).at(cell);
    }

    /** As cells with their values, none of them zero. */
    public Map<Cell, Long> cells() {
        Totals alone = new Totals();
        alone.add(this);
        return alone.cells();
    }

    /** What this share adds to one figure; 0 where it adds nothing, and for a cell that does not exist. */
    public long at(Cell cell) {
        int dimension = Metrics.DIMENSIONS.indexOf(cell.dimension());
        long[] sum = {0};
        slots.forEach((metric, period, segment, value) -> {
            if (dimension >= 0
                    && metric.equals(cell.metric())
                    && period.equals(cell.period())
                    && segment.value(dimension).equals(cell.value())) {
                sum[0] += value;
            }
        });
        return sum[0];
    }

    /** The share with the opposite sign: what must be added for a member that counts no more. */
    Share negated() {
        Slots opposite = new Slots();
        slots.forEach((metric, period, segment, value) -> opposite.add(metric, period, segment, -value));
        return new Share(opposite);
    }

    void forEach(Slots.Consumer consumer) {
        slots.forEach(consumer);
    }

    /** What a single signal of a member adds. */
    static Share of(Recorded recorded, Segments segments, int asOf) {
        Slots slots = new Slots();
        SignalFigures.add(recorded, new Collector(slots, 1, segments, asOf, Month.EVER, null));
        return new Share(slots);
    }
}
