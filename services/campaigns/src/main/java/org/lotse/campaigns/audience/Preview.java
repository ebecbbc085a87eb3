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
import org.lotse.campaigns.domain.Audience;
import org.lotse.campaigns.domain.Campaign;
import org.lotse.campaigns.domain.Contact;
import org.lotse.campaigns.domain.Decision;
import org.lotse.campaigns.domain.MailClass;
import org.lotse.campaigns.domain.Mailbox;
import org.lotse.campaigns.domain.MemberState;
import org.lotse.campaigns.domain.Message;
import org.lotse.campaigns.domain.Placeholder;
import org.lotse.campaigns.domain.Reason;
import org.lotse.campaigns.domain.SendingRules;
import org.lotse.campaigns.neighbours.Members;
import org.lotse.campaigns.store.Campaigns;
import org.lotse.campaigns.store.Mailboxes;
import org.lotse.campaigns.store.MemberStates;
import org.springframework.stereotype.Service;

/** Tells beforehand who will get a mail and who will not, by the very rules that decide when it is sent. */
@Service
class Preview {

    private final SendingRules rules;
    private final Campaigns campaigns;
    private final MemberStates members;
    private final Mailboxes mailboxes;
    private final Members contacts;
    private final Clock clock;

    Preview(
            SendingRules rules,
            Campaigns campaigns,
            MemberStates members,
            Mailboxes mailboxes,
            Members contacts,
            Clock clock) {
        this.rules = rules;
        this.campaigns = campaigns;
        this.members = members;
        this.mailboxes = mailboxes;
        this.contacts = contacts;
        this.clock = clock;
    }

    Optional<Foresight> ofCampaign(UUID networkId, UUID id) {
        return campaigns.find(networkId, id).map(this::ofCampaign);
    }

    Foresight ofAudience(UUID networkId, Audience audience, MailClass mailClass) {
        return foresee(networkId, audience, mailClass, null);
    }

    private Foresight ofCampaign(Campaign campaign) {
        return foresee(campaign.networkId(), campaign.audience(), campaign.mailClass(), campaign.message());
    }

    private Foresight foresee(UUID networkId, Audience audience, MailClass mailClass, @Nullable Message message) {
        List<MemberState> chosen = members.in(networkId, audience);
        Map<UUID, Contact> known = contacts.contacts(
                networkId, chosen.stream().map(MemberState::memberId).toList());
        Mailbox mailbox = mailboxes.of(
                networkId,
                mailClass,
                known.values(),
                clock.instant().minus(Duration.ofDays(rules.caps().days())));
        List<Contact> recipients = new ArrayList<>();
        List<Foresight.LeftOut> leftOut = new ArrayList<>();
        for (MemberState member : chosen) {
            switch (rules.decide(mailClass, audience, member, known.get(member.memberId()), mailbox)) {
                case Decision.Send(var contact) -> recipients.add(contact);
                case Decision.Skip(var reason, var contact, var detail) ->
                    leftOut.add(new Foresight.LeftOut(
                            member.memberId(), contact == null ? null : contact.personId(), reason, detail));
            }
        }
        return new Foresight(chosen.size(), recipients.size(), byReason(leftOut), leftOut, sample(message, recipients));
    }

    private static Map<Reason, Integer> byReason(List<Foresight.LeftOut> leftOut) {
        Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
        leftOut.forEach(one -> counts.merge(one.reason(), 1, Integer::sum));
        return counts;
    }

    private static Foresight.@Nullable Sample sample(@Nullable Message message, List<Contact> recipients) {
        if (message == null || recipients.isEmpty()) {
            return null;
        }
        Contact first = recipients.getFirst();
        return new Foresight.Sample(
                first.memberId(), Placeholder.fill(message.subject(), first), Placeholder.fill(message.body(), first));
    }
}
