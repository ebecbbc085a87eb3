package org.lotse.events.wire;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.lotse.events.domain.ChangeSource;
import org.lotse.facts.FactHead;
import org.lotse.facts.Zones;
import org.lotse.networkzones.NetworkZones;
import org.lotse.resource.Uuids;

/** Creates the heads of facts. */
record FactHeads(NetworkZones zones, Clock clock) {

    /** @param occurredAt limited to now: attendance noted before the session starts must not occur after it is recorded */
    FactHead happened(UUID network, Instant occurredAt, ChangeSource changeSource) {
        Instant now = clock.instant();
        return head(network, occurredAt.isAfter(now) ? now : occurredAt, now, changeSource);
    }

    /** @param occursAt may lie in the future */
    FactHead planned(UUID network, Instant occursAt, ChangeSource changeSource) {
        return head(network, occursAt, clock.instant(), changeSource);
    }

    FactHead now(UUID network, ChangeSource changeSource) {
        Instant now = clock.instant();
        return head(network, now, now, changeSource);
    }

    private FactHead head(UUID network, Instant occurredAt, Instant recordedAt, ChangeSource changeSource) {
        FactHead.Builder head = FactHead.newBuilder()
                .setFactId(Uuids.next())
                .setNetworkId(network)
                .setOccurredAt(occurredAt)
                .setRecordedAt(recordedAt)
                .setSource(changeSource.source())
                .setZone(Zones.inHead(zones.of(network)));
        UUID cause = changeSource.importId();
        return (cause == null ? head : head.setCausationId(cause)).build();
    }
}
