package org.lotse.activation.policies;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.lotse.activation.task.NetworkCalendars;
import org.lotse.facts.Zones;

/**
 * The time zone in which each network counts its days, as the log has it, and the current day there. Days of a fact are those of the zone
 * that the fact itself names. The global table writes, stream tasks and queries read; safe for use by several threads.
 */
public final class NetworkZoneRegistry implements NetworkCalendars {

    /** Lower than any version that a network publishes. */
    private static final int SUPPOSED = 0;

    private final ConcurrentMap<UUID, VersionedZone> networks = new ConcurrentHashMap<>();
    private final AtomicInteger changes = new AtomicInteger();

    private record VersionedZone(int version, ZoneId zone) {}

    /** Records a zone published by a network; the highest version wins, in any order of arrival. */
    public void update(UUID network, int version, ZoneId zone) {
        VersionedZone versionedZone = new VersionedZone(version, zone);
        VersionedZone counts =
                networks.merge(network, versionedZone, (known, next) -> next.version > known.version ? next : known);
        if (counts.equals(versionedZone)) {
            changes.incrementAndGet();
        }
    }

    @Override
    public void assume(UUID network, ZoneId zone) {
        if (networks.putIfAbsent(network, new VersionedZone(SUPPOSED, zone)) == null) {
            changes.incrementAndGet();
        }
    }

    @Override
    public ZoneId of(UUID network) {
        VersionedZone versionedZone = networks.get(network);
        return versionedZone == null ? Zones.USUAL : versionedZone.zone();
    }

    @Override
    public int day(UUID network, Instant moment) {
        return (int) LocalDate.ofInstant(moment, of(network)).toEpochDay();
    }

    @Override
    public int changes() {
        return changes.get();
    }
}
