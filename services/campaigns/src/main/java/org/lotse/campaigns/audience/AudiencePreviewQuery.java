package org.lotse.campaigns.audience;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.campaigns.clients.MembersClient;
import org.lotse.campaigns.domain.Audience;
import org.lotse.campaigns.domain.Campaign;
import org.lotse.campaigns.domain.Contact;
import org.lotse.campaigns.domain.MailClass;
import org.lotse.campaigns.domain.MailHistory;
import org.lotse.campaigns.domain.MemberState;
import org.lotse.campaigns.domain.Message;
import org.lotse.campaigns.domain.NotSentReason;
import org.lotse.campaigns.domain.Placeholder;
import org.lotse.campaigns.domain.SendingDecision;
import org.lotse.campaigns.domain.SendingRules;
import org.lotse.campaigns.store.CampaignRepository;
import org.lotse.campaigns.store.MailHistoryRepository;
import org.lotse.campaigns.store.MemberStateRepository;
import org.springframework.stereotype.Service;

/** Computes who would receive a mail and who would not, with the rules that also decide at the moment of sending. */
@Service
class AudiencePreviewQuery {

    private final SendingRules rules;
    private final CampaignRepository campaignRepository;
    private final MemberStateRepository members;
    private final MailHistoryRepository mailHistoryRepository;
    private final MembersClient contacts;
    private final Clock clock;

    AudiencePreviewQuery(
            SendingRules rules,
            CampaignRepository campaignRepository,
            MemberStateRepository members,
            MailHistoryRepository mailHistoryRepository,
            MembersClient contacts,
            Clock clock) {
        this.rules = rules;
        this.campaignRepository = campaignRepository;
        this.members = members;
        this.mailHistoryRepository = mailHistoryRepository;
        this.contacts = contacts;
        this.clock = clock;
    }

    Optional<AudiencePreview> ofCampaign(UUID networkId, UUID id) {
        return campaignRepository.find(networkId, id).map(this::ofCampaign);
    }

    AudiencePreview ofAudience(UUID networkId, Audience audience, MailClass mailClass) {
        return foresee(networkId, audience, mailClass, null);
    }

    private AudiencePreview ofCampaign(Campaign campaign) {
        return foresee(campaign.networkId(), campaign.audience(), campaign.mailClass(), campaign.message());
    }

    private AudiencePreview foresee(UUID networkId, Audience audience, MailClass mailClass, @Nullable Message message) {
        List<MemberState> chosen = members.in(networkId, audience);
        Map<UUID, Contact> known = contacts.contacts(
                networkId, chosen.stream().map(MemberState::memberId).toList());
        MailHistory mailHistory = mailHistoryRepository.of(
                networkId,
                mailClass,
                known.values(),
                clock.instant().minus(Duration.ofDays(rules.caps().days())));
        List<Contact> recipients = new ArrayList<>();
        List<AudiencePreview.ExcludedMember> leftOut = new ArrayList<>();
        for (MemberState member : chosen) {
            switch (rules.decide(mailClass, audience, member, known.get(member.memberId()), mailHistory)) {
                case SendingDecision.Send(var contact) -> recipients.add(contact);
                case SendingDecision.Skip(var reason, var contact, var detail) ->
                    leftOut.add(new AudiencePreview.ExcludedMember(
                            member.memberId(), contact == null ? null : contact.personId(), reason, detail));
            }
        }
        return new AudiencePreview(
                chosen.size(), recipients.size(), byReason(leftOut), leftOut, sample(message, recipients));
    }

    private static Map<NotSentReason, Integer> byReason(List<AudiencePreview.ExcludedMember> leftOut) {
        Map<NotSentReason, Integer> counts = new EnumMap<>(NotSentReason.class);
        leftOut.forEach(one -> counts.merge(one.reason(), 1, Integer::sum));
        return counts;
    }

    private static AudiencePreview.@Nullable SampleMessage sample(@Nullable Message message, List<Contact> recipients) {
        if (message == null || recipients.isEmpty()) {
            return null;
        }
        Contact first = recipients.getFirst();
        return new AudiencePreview.SampleMessage(
                first.memberId(), Placeholder.fill(message.subject(), first), Placeholder.fill(message.body(), first));
    }
}
