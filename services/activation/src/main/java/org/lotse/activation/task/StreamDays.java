package org.lotse.activation.task;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lotse.activation.metric.history.Day;

/**
 * The current day in each network of one task: that of the latest moment seen, on the network's own calendar. It may be yesterday in one
 * network and today in another.
 */
final class StreamDays {

    private final NetworkCalendars calendars;
    private final Map<UUID, StreamDay> networks = new HashMap<>();
    private Instant latest = Day.EARLIEST.atStartOfDay(ZoneOffset.UTC).toInstant();

    // no network's day ends earlier; saves checking each network for each fact
    private Instant nextEnd = Instant.MIN;
    private int zonesKnown;

    StreamDays(NetworkCalendars calendars) {
        this.calendars = calendars;
    }

    /**
     * The day of a network, which may be new to this task.
     *
     * @param named zone in the network's fact; facts may arrive before the network's own record, and a day that has begun is not undone
     */
    StreamDay of(UUID network, ZoneId named) {
        StreamDay known = networks.get(network);
        if (known != null) {
            return known;
        }
        calendars.assume(network, named);
        return begin(network);
    }

    StreamDay of(UUID network) {
        StreamDay known = networks.get(network);
        return known == null ? begin(network) : known;
    }

    private StreamDay begin(UUID network) {
        StreamDay begun = new StreamDay(network, calendars, latest);
        networks.put(network, begun);
        nextEnd = Instant.MIN;
        return begun;
    }

    /** Whether a network's day ended by a moment, as far as the cached bound shows. */
    boolean anyEnds(Instant by) {
        return !by.isBefore(nextEnd) || zonesKnown != calendars.changes();
    }

    /** Advances to a moment; an earlier one changes nothing. */
    void advanceTo(Instant moment) {
        latest = moment.isAfter(latest) ? moment : latest;
    }

    /** Call after every network's day was advanced. */
    void settle() {
        zonesKnown = calendars.changes();
        nextEnd = networks.values().stream()
                .map(StreamDay::ends)
                .min(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    /** Returns a copy. */
    List<StreamDay> all() {
        return new ArrayList<>(networks.values());
    }

    /** The latest moment seen; after a start, it may be up to two days too early. */
    Instant latest() {
        return latest;
    }
}
