package org.lotse.activation.metric.lifecycle;

import org.lotse.activation.metric.history.Day;

/**
 * The days on which a state can change, ascending and distinct: the day of every signal shifted by every offset, and other days. Merges
 * sorted sequences, since shifted copies of the sorted signal days are sorted, too.
 */
final class ChangeDays {

    private final int[] signalDays;
    private final int[] offsets;
    private final int[] places;
    private final int[][] others;
    private final int[] otherPlaces;
    private int last = Day.MIN;

    /**
     * @param signalDays ascending
     * @param offsets in days
     * @param others each ascending; {@link Day#NEVER} means no day
     */
    ChangeDays(int[] signalDays, int[] offsets, int[]... others) {
        this.signalDays = signalDays;
        this.offsets = offsets;
        this.places = new int[offsets.length];
        this.others = others;
        this.otherPlaces = new int[others.length];
    }

    /** The next day; {@link Day#NEVER} after the last one. */
    int next() {
        int next = Day.NEVER;
        for (int i = 0; i < offsets.length; i++) {
            while (places[i] < signalDays.length && signalDays[places[i]] + offsets[i] <= last) {
                places[i]++;
            }
            if (places[i] < signalDays.length) {
                next = Math.min(next, signalDays[places[i]] + offsets[i]);
            }
        }
        for (int i = 0; i < others.length; i++) {
            while (otherPlaces[i] < others[i].length && others[i][otherPlaces[i]] <= last) {
                otherPlaces[i]++;
            }
            if (otherPlaces[i] < others[i].length) {
                next = Math.min(next, others[i][otherPlaces[i]]);
            }
        }
        last = next;
        return next;
    }
}
