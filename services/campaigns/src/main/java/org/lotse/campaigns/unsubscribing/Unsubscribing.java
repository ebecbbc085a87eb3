package org.lotse.campaigns.unsubscribing;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.lotse.campaigns.domain.Campaign;
import org.lotse.campaigns.domain.MailClass;
import org.lotse.campaigns.store.Campaigns;
import org.lotse.campaigns.store.Mailboxes;
import org.lotse.campaigns.wire.MailingFacts;
import org.lotse.gate.CurrentNetwork;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** A person leaves one class of mail of one network. Costs two look-ups by key and at most one row, whatever the network's size. */
@Service
class Unsubscribing {

    private final Links links;
    private final Campaigns campaigns;
    private final Mailboxes mailboxes;
    private final MailingFacts facts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Unsubscribing(
            Links links,
            Campaigns campaigns,
            Mailboxes mailboxes,
            MailingFacts facts,
            TransactionTemplate transaction,
            Clock clock) {
        this.links = links;
        this.campaigns = campaigns;
        this.mailboxes = mailboxes;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The class of mail the link is about; empty when the link is void. Changes nothing. */
    Optional<MailClass> about(String token) {
        return links.read(token).flatMap(this::classOf);
    }

    /** Acts on the link; the second time changes nothing. Empty when the link is void. */
    Optional<MailClass> act(String token) {
        return links.read(token)
                .flatMap(leaving -> classOf(leaving).map(mailClass -> {
                    CurrentNetwork.during(leaving.networkId(), () -> suppress(leaving, mailClass));
                    return mailClass;
                }));
    }

    private Optional<MailClass> classOf(Leaving leaving) {
        return CurrentNetwork.during(
                leaving.networkId(),
                () -> campaigns
                        .find(leaving.networkId(), leaving.campaignId())
                        .map(Campaign::mailClass)
                        .filter(MailClass::canBeUnsubscribed));
    }

    private void suppress(Leaving who, MailClass mailClass) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(running -> {
            if (mailboxes.suppress(who.networkId(), who.personId(), who.memberId(), mailClass, who.campaignId(), now)) {
                facts.unsubscribed(who.networkId(), who.memberId(), who.personId(), mailClass, who.campaignId(), now);
            }
        });
    }
}
