package org.lotse.activation.metric.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Collector collector = new Collector(new Segments(life), life.asOf());
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
        Collector collector = new Collector(new Segments(life), life.asOf(), cell);
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
        Map<Cell, Long> cells = new HashMap<>();
        slots.forEach((slot, value) -> spread(slot, value, cells));
        return cells;
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

    /** What must be added to the network's figures when this share takes the place of another. */
    Map<Cell, Long> minus(Share before) {
        Map<Cell, Long> difference = new HashMap<>();
        slots.forEach((slot, value) -> {
            long change = value - before.slots.getOrDefault(slot, 0L);
            if (change != 0) {
                spread(slot, change, difference);
            }
        });
        before.slots.forEach((slot, value) -> {
            if (!slots.containsKey(slot)) {
                spread(slot, -value, difference);
            }
        });
        return difference;
    }

    private static void spread(Slot slot, long value, Map<Cell, Long> cells) {
        List<String> values = slot.segment().values();
        for (int i = 0; i < values.size(); i++) {
            Cell cell = new Cell(slot.metric(), slot.period(), Metrics.DIMENSIONS.get(i), values.get(i));
            cells.merge(cell, value, Long::sum);
        }
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
        private final @Nullable Cell only;

        Collector(Segments segments, int asOf) {
            this(segments, asOf, null);
        }

        /** @param only null: everything; otherwise slots of this cell alone */
        Collector(Segments segments, int asOf, @Nullable Cell only) {
            this.only = only;
            this.segments = segments;
            this.asOf = asOf;
            this.today = segments.on(asOf);
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
