package org.lotse.engagement.wire;

import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.lotse.engagement.domain.AttributedSignal;
import org.lotse.engagement.domain.Signal;
import org.lotse.facts.FactHead;
import org.lotse.facts.Zones;
import org.lotse.facts.signals.Actor;
import org.lotse.facts.signals.SignalKind;
import org.lotse.facts.signals.SignalRecorded;
import org.lotse.resource.Uuids;

/** Creates the facts about signals. The enums of domain and schema have the same names; a test checks this. */
record SignalFactFactory(Clock clock) {

    private static final int FIRST_VERSION = 1;

    SpecificRecord recorded(UUID network, ZoneId zone, AttributedSignal attributedSignal) {
        Signal signal = attributedSignal.signal();
        org.lotse.engagement.domain.Actor actor = signal.actor();
        return SignalRecorded.newBuilder()
                .setHead(FactHead.newBuilder()
                        .setFactId(Uuids.of("fact:" + signal.id(), String.valueOf(FIRST_VERSION)))
                        .setNetworkId(network)
                        .setOccurredAt(signal.occurredAt())
                        .setRecordedAt(clock.instant())
                        .setSource(signal.source())
                        .setZone(Zones.inHead(zone))
                        .build())
                .setMemberId(attributedSignal.memberId())
                .setSignalId(signal.id())
                .setVersion(FIRST_VERSION)
                .setKind(SignalKind.valueOf(signal.kind().name()))
                .setPersonId(attributedSignal.personId())
                .setMinutes(signal.minutes())
                .setProjectId(signal.projectId())
                .setActor(actor == null ? Actor.UNKNOWN : Actor.valueOf(actor.name()))
                .build();
    }
}
