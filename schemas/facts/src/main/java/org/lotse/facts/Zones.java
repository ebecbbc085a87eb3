package org.lotse.facts;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * In which time zone the days of a fact are counted. A fact names it itself, so that its days are the same for everybody who reads it,
 * whenever and in whatever order. Safe for use by several threads.
 */
@NullMarked
public final class Zones {

    /** Of networks that named none. */
    public static final ZoneId USUAL = ZoneId.of("Europe/Berlin");

    private Zones() {}

    /** @throws IllegalArgumentException if the head names no time zone that is known here */
    public static ZoneId of(FactHead head) {
        String zone = head.getZone();
        return zone == null ? USUAL : named(zone);
    }

    /** @throws IllegalArgumentException if there is not a time zone of this name */
    public static ZoneId named(String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("zone \"" + zone + "\" is not a time zone; it looks like Europe/Berlin", e);
        }
    }

    /** How a head names a zone: the usual one is not spelled out. */
    public static @Nullable String inHead(ZoneId zone) {
        return zone.equals(USUAL) ? null : zone.getId();
    }

    /** The day of a moment, by the zone that the head names. */
    public static LocalDate day(Instant moment, FactHead head) {
        return LocalDate.ofInstant(moment, of(head));
    }
}
