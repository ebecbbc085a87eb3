package org.lotse.activation.task;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.lotse.activation.metric.history.Day;

/** The current day in one network of a task, and the members due on each day. The day never goes back. */
final class StreamDay {

    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);

    private final UUID network;
    private final NetworkCalendars calendars;
    private final Timers timers = new Timers();
    private int today;

    StreamDay(UUID network, NetworkCalendars calendars, Instant now) {
        this.network = network;
        this.calendars = calendars;
        this.today = calendars.day(network, now);
    }

    UUID network() {
        return network;
    }

    Timers timers() {
        return timers;
    }

    int today() {
        return today;
    }

    /** The epoch day of a moment in this network's zone. */
    int of(Instant moment) {
        return calendars.day(network, moment);
    }

    /** The first moment of today. */
    Instant began() {
        return begins(today);
    }

    /** When today began in the first time zone that reached it: this moment has passed, whichever zone set today's date. */
    Instant earliestStart() {
        return Day.date(today).atStartOfDay(EASTERNMOST).toInstant();
    }

    /** The first moment of tomorrow. */
    Instant ends() {
        return begins(today + 1);
    }

    /** Advances to a day; a day that has already begun changes nothing. */
    void advanceTo(int day) {
        today = Math.max(today, day);
    }

    private Instant begins(int day) {
        return Day.date(day).atStartOfDay(calendars.of(network)).toInstant();
    }
}
