package org.lotse.facts;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The time zone in which the days of a fact are counted. The fact carries the zone, so that every reader computes the same days, at any
 * time and in any order. Thread-safe.
 */
@NullMarked
public final class Zones {

    /** Zone of networks that have not set one. */
    public static final ZoneId USUAL = ZoneId.of("Europe/Berlin");

    private Zones() {}

    /** @throws IllegalArgumentException if the head names an unknown time zone */
    public static ZoneId of(FactHead head) {
        String zone = head.getZone();
        return zone == null ? USUAL : named(zone);
    }

    /** @throws IllegalArgumentException if there is no time zone with this name */
    public static ZoneId named(String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "zone \"" + zone + "\" is not a time zone; it looks like Europe/Berlin", e);
        }
    }

    /** The zone as written into a head: null for the usual one. */
    public static @Nullable String inHead(ZoneId zone) {
        return zone.equals(USUAL) ? null : zone.getId();
    }

    /** The day of an instant in the zone of the head. */
    public static LocalDate day(Instant moment, FactHead head) {
        return LocalDate.ofInstant(moment, of(head));
    }
}
