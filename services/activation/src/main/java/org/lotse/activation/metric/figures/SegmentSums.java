package org.lotse.activation.metric.figures;

import java.util.Arrays;

/**
 * Sums by measure, period and segment, in insertion order. A member of some years adds to some hundred sums, and they are built twice for
 * each of its publications, so this is a hash table without an object per entry. Not for use by several threads.
 */
final class SegmentSums {

    /** Takes one sum. */
    @FunctionalInterface
    interface SumConsumer {
        void accept(String metric, String period, Segment segment, long value);
    }

    private static final int FEW = 128;

    private String[] metrics = new String[FEW];
    private String[] periods = new String[FEW];
    private Segment[] segments = new Segment[FEW];
    private long[] values = new long[FEW];
    private int size;

    // indexes of entries from 1 on, by hash with open addressing; 0 is free; at most half of the slots are used
    private int[] places = new int[2 * FEW];

    void add(String metric, String period, Segment segment, long value) {
        int at = find(metric, period, segment);
        if (places[at] > 0) {
            values[places[at] - 1] += value;
            return;
        }
        if (size == values.length) {
            grow();
            at = find(metric, period, segment);
        }
        metrics[size] = metric;
        periods[size] = period;
        segments[size] = segment;
        values[size] = value;
        places[at] = ++size;
    }

    /** Passes on the sums that are not 0. */
    void forEach(SumConsumer consumer) {
        for (int i = 0; i < size; i++) {
            if (values[i] != 0) {
                consumer.accept(metrics[i], periods[i], segments[i], values[i]);
            }
        }
    }

    void clear() {
        Arrays.fill(places, 0);
        size = 0;
    }

    /** Slot of an entry in the hash table, or the free slot where it belongs. */
    private int find(String metric, String period, Segment segment) {
        int mask = places.length - 1;
        int at = hash(metric, period, segment) & mask;
        while (places[at] > 0) {
            int i = places[at] - 1;
            if (metrics[i].equals(metric) && periods[i].equals(period) && segments[i].equals(segment)) {
                return at;
            }
            at = (at + 1) & mask;
        }
        return at;
    }

    private static int hash(String metric, String period, Segment segment) {
        int hash = 31 * (31 * metric.hashCode() + period.hashCode()) + segment.hashCode();
        // spreads the upper bits, since the lower ones choose the slot
        return hash ^ (hash >>> 16);
    }

    private void grow() {
        int room = 2 * values.length;
        metrics = Arrays.copyOf(metrics, room);
        periods = Arrays.copyOf(periods, room);
        segments = Arrays.copyOf(segments, room);
        values = Arrays.copyOf(values, room);
        places = new int[2 * room];
        for (int i = 0; i < size; i++) {
            places[find(metrics[i], periods[i], segments[i])] = i + 1;
        }
    }
}
