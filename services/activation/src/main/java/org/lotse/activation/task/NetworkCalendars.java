package org.lotse.activation.task;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** The time zone in which each network counts its days, and the current day there. */
public interface NetworkCalendars {

    /** Records the zone named in a fact, used until the network publishes its own; the first one stays. */
    void assume(UUID network, ZoneId zone);

    /** The default zone if neither the network nor a fact has named one. */
    ZoneId of(UUID network);

    /** The epoch day of a moment in a network. */
    int day(UUID network, Instant moment);

    /** Number of changes so far; callers compare it to refresh what they derived from a zone. */
    int changes();
}
