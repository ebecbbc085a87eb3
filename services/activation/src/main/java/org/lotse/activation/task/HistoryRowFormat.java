package org.lotse.activation.task;

import java.nio.ByteBuffer;
import java.util.List;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.HistoryFormat;
import org.lotse.activation.metric.lifecycle.LastPublishedState;

/** The stored form of a {@link HistoryRow}. <b>Warning</b>: stored in every deployment; a changed layout needs a new first byte. */
public final class HistoryRowFormat {

    private static final byte LAYOUT = 1;
    private static final int PREFIX = 24;
    private static final int CLOCK = 12;
    private static final int DUE_ON = 20;
    private static final byte UNUSED = 0;

    /** By position; append only. */
    private static final List<String> STATES = List.of(
            LastPublishedState.NOTHING,
            "NO_CONTRACT",
            "PENDING",
            "NEW",
            "CURRENT",
            "NOTICE_GIVEN",
            "GRACE",
            "ENDED",
            "NEVER_ACTIVATED",
            "ACTIVATED",
            "ACTIVE",
            "AT_RISK",
            "DORMANT",
            "RESURRECTED");

    private HistoryRowFormat() {}

    /** @see HistoryRow#clock, HistoryRow#dueOn */
    public record RowHeader(int clock, int dueOn) {}

    public static byte[] encode(HistoryRow row) {
        byte[] history = HistoryFormat.encode(row.history());
        return ByteBuffer.allocate(PREFIX + history.length)
                .put(LAYOUT)
                .put((byte) STATES.indexOf(row.contract().state()))
                .put((byte) STATES.indexOf(row.behaviour().state()))
                .put(UNUSED)
                .putInt(row.contract().day())
                .putInt(row.behaviour().day())
                .putInt(row.clock())
                .putInt(row.countedOn())
                .putInt(row.dueOn())
                .put(history)
                .array();
    }

    /** @throws IllegalStateException if the row has another layout, written by a newer version */
    public static HistoryRow decode(byte[] bytes) {
        ByteBuffer in = known(bytes);
        String contract = STATES.get(in.get());
        String behaviour = STATES.get(in.get());
        // an unused flag of an earlier version: a row is now stored when it is published
        in.get();
        LastPublishedState contractTold = new LastPublishedState(contract, in.getInt());
        LastPublishedState behaviourTold = new LastPublishedState(behaviour, in.getInt());
        int clock = in.getInt();
        int countedOn = in.getInt();
        int dueOn = in.getInt();
        byte[] history = new byte[in.remaining()];
        in.get(history);
        History decoded = HistoryFormat.decode(history);
        return new HistoryRow(decoded, contractTold, behaviourTold, clock, countedOn, dueOn);
    }

    /** @throws IllegalStateException as {@link #decode} */
    public static RowHeader head(byte[] bytes) {
        ByteBuffer in = known(bytes);
        return new RowHeader(in.getInt(CLOCK), in.getInt(DUE_ON));
    }

    private static ByteBuffer known(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (in.get() != LAYOUT) {
            throw new IllegalStateException("a row of layout " + bytes[0] + "; this version reads " + LAYOUT);
        }
        return in;
    }
}
