package org.lotse.campaigns.unsubscribe;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.lotse.campaigns.domain.Campaign;
import org.lotse.campaigns.domain.MailClass;
import org.lotse.campaigns.store.CampaignRepository;
import org.lotse.campaigns.store.MailHistoryRepository;
import org.lotse.campaigns.wire.MailingFactPublisher;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Unsubscribes a person from one class of mail of one network. It takes two look-ups by key and at most one new row, whatever the
 * network's size.
 */
@Service
class UnsubscribingRecipient {

    private final UnsubscribeTokens unsubscribeTokens;
    private final CampaignRepository campaignRepository;
    private final MailHistoryRepository mailHistoryRepository;
    private final MailingFactPublisher facts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UnsubscribingRecipient(
            UnsubscribeTokens unsubscribeTokens,
            CampaignRepository campaignRepository,
            MailHistoryRepository mailHistoryRepository,
            MailingFactPublisher facts,
            TransactionTemplate transaction,
            Clock clock) {
        this.unsubscribeTokens = unsubscribeTokens;
        this.campaignRepository = campaignRepository;
        this.mailHistoryRepository = mailHistoryRepository;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The class of mail of the link; empty when the link is invalid. Changes nothing. */
    Optional<MailClass> about(String token) {
        return unsubscribeTokens.read(token).flatMap(this::classOf);
    }

    /** Unsubscribes the person; a repetition changes nothing. Empty when the link is invalid. */
    Optional<MailClass> act(String token) {
        return unsubscribeTokens
                .read(token)
                .flatMap(unsubscribeRequest -> classOf(unsubscribeRequest).map(mailClass -> {
                    CurrentNetwork.during(
                            unsubscribeRequest.networkId(), () -> suppress(unsubscribeRequest, mailClass));
                    return mailClass;
                }));
    }

    private Optional<MailClass> classOf(UnsubscribeRequest unsubscribeRequest) {
        return CurrentNetwork.during(
                unsubscribeRequest.networkId(),
                () -> campaignRepository
                        .find(unsubscribeRequest.networkId(), unsubscribeRequest.campaignId())
                        .map(Campaign::mailClass)
                        .filter(MailClass::canBeUnsubscribed));
    }

    private void suppress(UnsubscribeRequest who, MailClass mailClass) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(running -> {
            if (mailHistoryRepository.suppress(
                    who.networkId(), who.personId(), who.memberId(), mailClass, who.campaignId(), now)) {
                facts.unsubscribed(who.networkId(), who.memberId(), who.personId(), mailClass, who.campaignId(), now);
            }
        });
    }
}
