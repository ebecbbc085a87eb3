package org.lotse.members.wire;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.lotse.facts.FactHead;
import org.lotse.facts.Topics;
import org.lotse.facts.Zones;
import org.lotse.facts.networks.NetworkDescribed;
import org.lotse.members.domain.Network;
import org.lotse.outbox.Outbox;
import org.lotse.resource.Uuids;
import org.springframework.stereotype.Component;

/** Appends the description of a network to the outbox. The network's row must be locked. */
@Component
public class NetworkDescriptionPublisher {

    private static final String SOURCE = "members";

    private final Outbox outbox;
    private final Clock clock;

    NetworkDescriptionPublisher(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    public void publish(Network network, int version) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        FactHead head = FactHead.newBuilder()
                .setFactId(Uuids.next())
                .setNetworkId(network.id())
                .setOccurredAt(now)
                .setRecordedAt(now)
                .setSource(SOURCE)
                .setZone(Zones.inHead(network.zone()))
                .build();
        outbox.append(
                Topics.NETWORKS,
                network.id(),
                new NetworkDescribed(head, version, network.zone().getId()));
    }
}
