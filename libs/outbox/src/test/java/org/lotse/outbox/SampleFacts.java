package org.lotse.outbox;

import java.time.Instant;
import java.util.UUID;
import org.lotse.facts.FactHead;
import org.lotse.facts.members.MemberRegistered;
import org.lotse.facts.members.OrganisationType;

/** Facts for tests. */
public final class SampleFacts {

    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

    private SampleFacts() {}

    public static MemberRegistered registered(UUID member, int version) {
        return MemberRegistered.newBuilder()
                .setHead(FactHead.newBuilder()
                        .setFactId(UUID.randomUUID())
                        .setNetworkId(UUID.randomUUID())
                        .setOccurredAt(NOON)
                        .setRecordedAt(NOON)
                        .setSource("members")
                        .build())
                .setMemberId(member)
                .setVersion(version)
                .setType(OrganisationType.COMPANY)
                .build();
    }
}
