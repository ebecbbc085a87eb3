package org.lotse.activation.metric.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.History.Recorded;
import org.lotse.activation.metric.life.Life;

/**
 * What one member adds to each figure of its network. Immutable once made; two shares differ cheaply, since only slots that differ are
 * spread over the dimensions.
 */
public final class Share {

    /** The share of an organisation that counts nowhere. */
    public static final Share NOTHING = new Share(Map.of());

    private final Map<Slot, Long> slots;

    private Share(Map<Slot, Long> slots) {
        this.slots = slots;
    }

    /** @param member the same member's figures on the same day */
    public static Share of(Life life, MemberFigures member) {
        return since(Month.EVER, life, member);
    }

    /**
     * The share without the months and cohort periods that lie wholly before a month: for a difference of two shares that cannot differ
     * there.
     */
    static Share since(int month, Life life, MemberFigures member) {
        Collector collector = new Collector(new Segments(life), life.asOf(), month, null);
        NowFigures.add(life, member, collector);
        MonthFigures.add(life, collector);
        CohortFigures.add(life, collector);
        RenewalFigures.add(life, collector);
        SignalFigures.add(life, collector);
        return new Share(collector.slots);
    }

    /**
     * What a member adds to one figure, without working out what it adds to all others.
     *
     * @param member the same member's figures on the same day; asked for only where the figure is of now
     */
    public static long adds(Life life, Supplier<MemberFigures> member, Cell cell) {
        Collector collector = new Collector(new Segments(life), life.asOf(), Month.EVER, cell);
        if (cell.period().equals(Metrics.NOW)) {
            NowFigures.add(life, member.get(), collector);
        } else {
            MonthFigures.add(life, collector);
            CohortFigures.add(life, collector);
            RenewalFigures.add(life, collector);
            SignalFigures.add(life, collector);
        }
        return new Share(collector.slots).at(cell);
    }

    /** As cells with their values, none of them zero. */
    public Map<Cell, Long> cells() {
        Totals alone = new Totals();
        alone.replace(NOTHING, this);
        return alone.cells();
    }

    /** What this share adds to one figure; 0 where it adds nothing, and for a cell that does not exist. */
    public long at(Cell cell) {
        int dimension = Metrics.DIMENSIONS.indexOf(cell.dimension());
        long sum = 0;
        for (Map.Entry<Slot, Long> slot : slots.entrySet()) {
            if (dimension >= 0 && slot.getKey().isPartOf(cell, dimension)) {
                sum += slot.getValue();
            }
        }
        return sum;
    }

    /** What must be added to the network's figures when this share takes the place of another; no change is zero. */
    void forEachDifference(Share before, ObjLongConsumer<Slot> consumer) {
        slots.forEach((slot, value) -> {
            long change = value - before.slots.getOrDefault(slot, 0L);
            if (change != 0) {
                consumer.accept(slot, change);
            }
        });
        before.slots.forEach((slot, value) -> {
            if (!slots.containsKey(slot)) {
                consumer.accept(slot, -value);
            }
        });
    }

    /** What a single signal of a member adds. */
    static Share of(Recorded recorded, Segments segments, int asOf) {
        Collector collector = new Collector(segments, asOf);
        SignalFigures.add(recorded, collector);
        return new Share(collector.slots);
    }

    /** Gathers slots; knows which segment counts for which period. */
    static final class Collector {

        private final Map<Slot, Long> slots = new HashMap<>();
        private final Segments segments;
        private final int asOf;
        private final Segment today;
        private final int since;
        private final @Nullable Cell only;

        Collector(Segments segments, int asOf) {
            this(segments, asOf, Month.EVER, null);
        }

        /**
         * @param since the first month that is of interest; others may be left out
         * @param only null: everything; otherwise slots of this cell alone
         */
        Collector(Segments segments, int asOf, int since, @Nullable Cell only) {
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

        void now(String metric, long value) {
            add(metric, Metrics.NOW, today, value);
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
            boolean wanted = only == null
                    || (only.metric().equals(metric) && only.period().equals(period));
            if (value != 0 && wanted) {
                slots.merge(new Slot(metric, period, segment), value, Long::sum);
            }
        }
    }
}
