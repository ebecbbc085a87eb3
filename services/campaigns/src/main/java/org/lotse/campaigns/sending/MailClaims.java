package org.lotse.campaigns.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.campaigns.domain.Campaign;
import org.lotse.campaigns.domain.Contact;
import org.lotse.campaigns.domain.MailClass;
import org.lotse.campaigns.domain.MailHistory;
import org.lotse.campaigns.domain.MemberState;
import org.lotse.campaigns.domain.Occurrence;
import org.lotse.campaigns.domain.OccurrenceState;
import org.lotse.campaigns.domain.SendingDecision;
import org.lotse.campaigns.domain.SendingRules;
import org.lotse.campaigns.store.MailHistoryRepository;
import org.lotse.campaigns.store.MemberStateRepository;
import org.lotse.campaigns.store.OccurrenceRepository;
import org.lotse.campaigns.wire.MailingFactPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides about one mail at the moment of sending, and commits the decision before the first contact with the mail server. */
@Component
class MailClaims {

    private final SendingRules rules;
    private final MemberStateRepository members;
    private final MailHistoryRepository mailHistoryRepository;
    private final OccurrenceRepository occurrences;
    private final MailingFactPublisher facts;

    MailClaims(
            SendingRules rules,
            MemberStateRepository members,
            MailHistoryRepository mailHistoryRepository,
            OccurrenceRepository occurrences,
            MailingFactPublisher facts) {
        this.rules = rules;
        this.members = members;
        this.mailHistoryRepository = mailHistoryRepository;
        this.occurrences = occurrences;
        this.facts = facts;
    }

    /** @return true: the mail is in SENDING, committed, and the caller must send it; false: nothing is to be sent */
    @Transactional
    public boolean claim(Campaign campaign, Occurrence occurrence, @Nullable Contact contact, Instant now) {
        return switch (decide(campaign, occurrence, contact, now)) {
            case SendingDecision.Send(var to) ->
                occurrences.move(occurrence, OccurrenceState.PLANNED, OccurrenceState.SENDING, to.personId(), now);
            case SendingDecision.Skip skip -> {
                UUID personId = skip.contact() == null ? null : skip.contact().personId();
                if (occurrences.end(
                        occurrence,
                        OccurrenceState.PLANNED,
                        OccurrenceState.SKIPPED,
                        personId,
                        skip.reason(),
                        skip.detail(),
                        now)) {
                    facts.skipped(occurrence, personId, skip.reason(), now);
                }
                yield false;
            }
        };
    }

    private SendingDecision decide(Campaign campaign, Occurrence occurrence, @Nullable Contact contact, Instant now) {
        MailClass mailClass = campaign.mailClass();
        MemberState member =
                members.of(campaign.networkId(), List.of(occurrence.memberId())).get(occurrence.memberId());
        MailHistory mailHistory = mailHistoryRepository.of(
                campaign.networkId(),
                mailClass,
                contact == null ? List.of() : List.of(contact),
                now.minus(Duration.ofDays(rules.caps().days())));
        return rules.decide(mailClass, campaign.audience(), member, contact, mailHistory);
    }
}
