package org.lotse.activation.metric.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One recorded act of a countable type.
 *
 * @param day epoch day in the network's zone
 * @param gathering type of event, NONE without one
 * @param minutes minutes present or spent, 0 to 1440; -1 when unknown, which is not 0
 */
public record Signal(
        SignalType type,
        int day,
        EventType gathering,
        @Nullable UUID person,
        @Nullable UUID event,
        @Nullable UUID series,
        @Nullable UUID project,
        int minutes) {

    public static final int UNKNOWN_MINUTES = -1;

    public Signal {
        if (type.presence()) {
            throw new IllegalArgumentException(type + " is kept as a set of days, not by id");
        }
        if (minutes < UNKNOWN_MINUTES || minutes > 1440) {
            throw new IllegalArgumentException("minutes " + minutes + " lie outside 0 to 1440");
        }
    }

    /** An act without an event. */
    public static Signal of(SignalType type, int day) {
        return new Signal(type, day, EventType.NONE, null, null, null, null, UNKNOWN_MINUTES);
    }
}
