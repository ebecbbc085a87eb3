package org.lotse.campaigns.wire;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.campaigns.domain.Campaign;
import org.lotse.campaigns.domain.NotSentReason;
import org.lotse.campaigns.domain.Occurrence;
import org.lotse.facts.FactHead;
import org.lotse.facts.Topics;
import org.lotse.facts.Zones;
import org.lotse.facts.mailings.MailClass;
import org.lotse.facts.mailings.MailSent;
import org.lotse.facts.mailings.MailSkipped;
import org.lotse.facts.mailings.MailUncertain;
import org.lotse.facts.mailings.SkipReason;
import org.lotse.facts.mailings.Unsubscribed;
import org.lotse.networkzones.NetworkZones;
import org.lotse.outbox.Outbox;
import org.lotse.resource.Uuids;
import org.springframework.stereotype.Component;

/** Publishes the outcome of every mail on {@link Topics#MAILINGS}, within the transaction that decides it. Ids only. */
@Component
public class MailingFactPublisher {

    private static final String SOURCE = "campaigns";

    private final Outbox outbox;
    private final NetworkZones zones;

    MailingFactPublisher(Outbox outbox, NetworkZones zones) {
        this.outbox = outbox;
        this.zones = zones;
    }

    public void sent(Campaign campaign, Occurrence occurrence, UUID personId, Instant at) {
        outbox.append(
                Topics.MAILINGS,
                occurrence.memberId(),
                MailSent.newBuilder()
                        .setHead(head(occurrence.networkId(), at).build())
                        .setMemberId(occurrence.memberId())
                        .setPersonId(personId)
                        .setCampaignId(occurrence.campaignId())
                        .setOccurrenceId(occurrence.id())
                        .setMailClass(MailClass.valueOf(campaign.mailClass().name()))
                        .setEventId(campaign.eventId())
                        .build());
    }

    public void skipped(Occurrence occurrence, @Nullable UUID personId, NotSentReason reason, Instant at) {
        outbox.append(
                Topics.MAILINGS,
                occurrence.memberId(),
                MailSkipped.newBuilder()
                        .setHead(head(occurrence.networkId(), at).build())
                        .setMemberId(occurrence.memberId())
                        .setPersonId(personId)
                        .setCampaignId(occurrence.campaignId())
                        .setOccurrenceId(occurrence.id())
                        .setReason(SkipReason.valueOf(reason.name()))
                        .build());
    }

    public void uncertain(Occurrence occurrence, UUID personId, Instant at) {
        outbox.append(
                Topics.MAILINGS,
                occurrence.memberId(),
                MailUncertain.newBuilder()
                        .setHead(head(occurrence.networkId(), at).build())
                        .setMemberId(occurrence.memberId())
                        .setPersonId(personId)
                        .setCampaignId(occurrence.campaignId())
                        .setOccurrenceId(occurrence.id())
                        .build());
    }

    public void unsubscribed(
            UUID networkId,
            UUID memberId,
            UUID personId,
            org.lotse.campaigns.domain.MailClass mailClass,
            UUID campaignId,
            Instant at) {
        outbox.append(
                Topics.MAILINGS,
                memberId,
                Unsubscribed.newBuilder()
                        .setHead(head(networkId, at).setCausationId(campaignId).build())
                        .setMemberId(memberId)
                        .setPersonId(personId)
                        .setMailClass(MailClass.valueOf(mailClass.name()))
                        .setCampaignId(campaignId)
                        .build());
    }

    private FactHead.Builder head(UUID networkId, Instant at) {
        return FactHead.newBuilder()
                .setFactId(Uuids.next())
                .setNetworkId(networkId)
                .setOccurredAt(at)
                .setRecordedAt(at)
                .setSource(SOURCE)
                .setZone(Zones.inHead(zones.of(networkId)));
    }
}
