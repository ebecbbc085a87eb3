package org.lotse.events.wire;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.lotse.events.domain.Origin;
import org.lotse.facts.FactHead;
import org.lotse.facts.Zones;
import org.lotse.gate.Uuids;
import org.lotse.networks.NetworkZones;

/** Makes the head of each fact. */
record Heads(NetworkZones zones, Clock clock) {

    /** @param occurredAt cut to now: what was written at the door before the start is not known before it is recorded */
    FactHead happened(UUID network, Instant occurredAt, Origin origin) {
        Instant now = clock.instant();
        return head(network, occurredAt.isAfter(now) ? now : occurredAt, now, origin);
    }

    /** @param occursAt may lie ahead */
    FactHead planned(UUID network, Instant occursAt, Origin origin) {
        return head(network, occursAt, clock.instant(), origin);
    }

    FactHead now(UUID network, Origin origin) {
        Instant now = clock.instant();
        return head(network, now, now, origin);
    }

    private FactHead head(UUID network, Instant occurredAt, Instant recordedAt, Origin origin) {
        FactHead.Builder head = FactHead.newBuilder()
                .setFactId(Uuids.next())
                .setNetworkId(network)
                .setOccurredAt(occurredAt)
                .setRecordedAt(recordedAt)
                .setSource(origin.source())
                .setZone(Zones.inHead(zones.of(network)));
        UUID cause = origin.importId();
        return (cause == null ? head : head.setCausationId(cause)).build();
    }
}
