package org.lotse.activation.stream;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.lotse.activation.metric.history.Day;

/**
 * Who must be looked at again on which day, in order of days. One timer per member, corrected lazily: a later day is noted only when the
 * earlier one has come, so that a busy member does not move its timer with each signal.
 */
final class Timers {

    /** Name of the store, and so of its changelog topic: a deployed name. */
    static final String STORE = "due";

    private static final byte[] PRESENT = {1};

    private final KeyValueStore<Bytes, byte[]> store;

    // no timer is due before this day; saves asking the store for each fact
    private int earliest;

    Timers(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
        this.earliest = first();
    }

    boolean anyDue(int day) {
        return earliest <= day;
    }

    /** The row without its timer. */
    Row without(MemberKey member, Row row) {
        if (row.dueOn() != Day.NEVER) {
            store.delete(key(row.dueOn(), member));
        }
        return row.due(Day.NEVER);
    }

    /** Takes out the timers of the earliest day, if that is due. */
    Due take(int upTo) {
        earliest = first();
        List<MemberKey> members = new ArrayList<>();
        int day = earliest;
        if (day <= upTo) {
            try (KeyValueIterator<Bytes, byte[]> timers = store.range(lowest(day), lowest(day + 1))) {
                timers.forEachRemaining(timer -> {
                    if (day(timer.key) == day) {
                        members.add(MemberKey.read(ByteBuffer.wrap(timer.key.get(), Integer.BYTES, MemberKey.LENGTH)));
                    }
                });
            }
            members.forEach(member -> store.delete(key(day, member)));
            earliest = first();
        }
        return new Due(day, members);
    }

    /** The row with its timer at the day, or at the earlier one that it has. */
    Row schedule(MemberKey member, Row row, int day) {
        if (day >= row.dueOn()) {
            return row;
        }
        if (row.dueOn() != Day.NEVER) {
            store.delete(key(row.dueOn(), member));
        }
        store.put(key(day, member), PRESENT);
        earliest = Math.min(earliest, day);
        return row.due(day);
    }

    /** Members whose timers fall on a day. */
    record Due(int day, List<MemberKey> members) {}

    private int first() {
        try (KeyValueIterator<Bytes, byte[]> timers = store.all()) {
            return timers.hasNext() ? day(timers.next().key) : Day.NEVER;
        }
    }

    private static Bytes lowest(int day) {
        return Bytes.wrap(
                ByteBuffer.allocate(Integer.BYTES).putInt(ordered(day)).array());
    }

    private static Bytes key(int day, MemberKey member) {
        ByteBuffer key = ByteBuffer.allocate(Integer.BYTES + MemberKey.LENGTH).putInt(ordered(day));
        return Bytes.wrap(member.write(key).array());
    }

    private static int day(Bytes key) {
        return ordered(ByteBuffer.wrap(key.get()).getInt());
    }

    /** Flips the sign, so that days before 1970 come first among unsigned bytes. */
    private static int ordered(int day) {
        return day ^ Integer.MIN_VALUE;
    }
}
