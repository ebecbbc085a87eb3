package org.lotse.activation.policies;

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
public final class NetworkZoneRegistry {

    /** Before any version that a network says. */
    private static final int SUPPOSED = 0;

    private final ConcurrentMap<UUID, VersionedZone> networks = new ConcurrentHashMap<>();
    private final AtomicInteger changes = new AtomicInteger();

    private record VersionedZone(int version, ZoneId zone) {}

    /** A network said its zone; the highest version counts, in whatever order they come. */
    public void update(UUID network, int version, ZoneId zone) {
        VersionedZone versionedZone = new VersionedZone(version, zone);
        VersionedZone counts =
                networks.merge(network, versionedZone, (known, next) -> next.version > known.version ? next : known);
        if (counts.equals(versionedZone)) {
            changes.incrementAndGet();
        }
    }

    /** What a fact of the network names, which counts until the network said its zone; the first one stays. */
    public void assume(UUID network, ZoneId zone) {
        if (networks.putIfAbsent(network, new VersionedZone(SUPPOSED, zone)) == null) {
            changes.incrementAndGet();
        }
    }

    /** The usual one as long as neither the network nor a fact of it named one. */
    public ZoneId of(UUID network) {
        VersionedZone versionedZone = networks.get(network);
        return versionedZone == null ? Zones.USUAL : versionedZone.zone();
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
