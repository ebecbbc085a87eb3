package org.lotse.activation.stream;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.policies.NetworkZoneRegistry;

/**
 * What day it is in each network of one task: that of the latest moment heard of, on the network's own calendar. While it is still
 * yesterday in one, it may be today in another.
 */
final class StreamDays {

    private final NetworkZoneRegistry zones;
    private final Map<UUID, StreamDay> networks = new HashMap<>();
    private Instant latest = Day.EARLIEST.atStartOfDay(ZoneOffset.UTC).toInstant();

    // no network's day ends before; saves asking each of them with each fact
    private Instant nextEnd = Instant.MIN;
    private int zonesKnown;

    StreamDays(NetworkZoneRegistry zones) {
        this.zones = zones;
    }

    /**
     * Of a network that may never have been heard of.
     *
     * @param named by a fact of it; its first facts may overtake what it says of itself, and a day that came is not taken back
     */
    StreamDay of(UUID network, ZoneId named) {
        StreamDay known = networks.get(network);
        if (known != null) {
            return known;
        }
        zones.assume(network, named);
        return begin(network);
    }

    StreamDay of(UUID network) {
        StreamDay known = networks.get(network);
        return known == null ? begin(network) : known;
    }

    private StreamDay begin(UUID network) {
        StreamDay begun = new StreamDay(network, zones, latest);
        networks.put(network, begun);
        nextEnd = Instant.MIN;
        return begun;
    }

    /** Whether a network's day ended by a moment, as far as is known without looking at each. */
    boolean anyEnds(Instant by) {
        return !by.isBefore(nextEnd) || zonesKnown != zones.changes();
    }

    /** A moment came; it is the latest one heard of unless there was a later. */
    void advanceTo(Instant moment) {
        latest = moment.isAfter(latest) ? moment : latest;
    }

    /** To be called after every network's day was let come. */
    void settle() {
        zonesKnown = zones.changes();
        nextEnd = networks.values().stream()
                .map(StreamDay::ends)
                .min(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    /** A copy. */
    List<StreamDay> all() {
        return new ArrayList<>(networks.values());
    }

    /** The latest moment heard of; after a start, one up to two days before it. */
    Instant latest() {
        return latest;
    }
}
