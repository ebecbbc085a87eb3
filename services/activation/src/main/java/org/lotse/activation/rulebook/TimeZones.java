package org.lotse.activation.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.lotse.facts.Zones;

/**
 * In which time zone each network counts its days, as the log has it: what day it is there now. The days of a fact are those of the zone
 * that the fact itself names. The global table writes, stream tasks and questions read; safe for use by several threads.
 */
public final class TimeZones {

    /** Before any version that a network says. */
    private static final int SUPPOSED = 0;

    private final ConcurrentMap<UUID, Told> networks = new ConcurrentHashMap<>();
    private final AtomicInteger changes = new AtomicInteger();

    private record Told(int version, ZoneId zone) {}

    /** A network said its zone; the highest version counts, in whatever order they come. */
    public void learn(UUID network, int version, ZoneId zone) {
        Told told = new Told(version, zone);
        Told counts = networks.merge(network, told, (known, next) -> next.version > known.version ? next : known);
        if (counts.equals(told)) {
            changes.incrementAndGet();
        }
    }

    /** What a fact of the network names, which counts until the network said its zone; the first one stays. */
    public void suppose(UUID network, ZoneId zone) {
        if (networks.putIfAbsent(network, new Told(SUPPOSED, zone)) == null) {
            changes.incrementAndGet();
        }
    }

    /** The usual one as long as neither the network nor a fact of it named one. */
    public ZoneId of(UUID network) {
        Told told = networks.get(network);
        return told == null ? Zones.USUAL : told.zone();
    }

    /** The epoch day of a moment in a network. */
    public int day(UUID network, Instant moment) {
        return (int) LocalDate.ofInstant(moment, of(network)).toEpochDay();
    }

    /** How often something was learned; whoever keeps what follows from a zone compares. */
    public int changes() {
        return changes.get();
    }
}
