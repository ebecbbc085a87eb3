package org.lotse.campaigns.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lotse.campaigns.domain.Campaign;
import org.lotse.campaigns.domain.NotSentReason;
import org.lotse.campaigns.domain.Occurrence;
import org.lotse.campaigns.domain.OccurrenceState;
import org.lotse.campaigns.store.OccurrenceRepository;
import org.lotse.campaigns.wire.MailingFactPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records the outcome of a claimed mail: the row and the fact, in one transaction. */
@Component
class DeliveryRecorder {

    /** A full mailbox may have room in an hour; after three attempts the sender gives up. */
    private static final int ATTEMPTS = 3;

    private static final Duration LATER = Duration.ofMinutes(20);

    private final OccurrenceRepository occurrences;
    private final MailingFactPublisher facts;

    DeliveryRecorder(OccurrenceRepository occurrences, MailingFactPublisher facts) {
        this.occurrences = occurrences;
        this.facts = facts;
    }

    /** @param occurrence as it was before it was claimed */
    @Transactional
    public void record(
            Campaign campaign, Occurrence occurrence, UUID personId, DeliveryResult deliveryResult, Instant now) {
        switch (deliveryResult) {
            case DeliveryResult.MailAccepted mailAccepted -> {
                if (occurrences.move(occurrence, OccurrenceState.SENDING, OccurrenceState.SENT, personId, now)) {
                    facts.sent(campaign, occurrence, personId, now);
                }
            }
            case DeliveryResult.OutcomeUnknown unknown -> uncertain(occurrence, personId, now);
            case DeliveryResult.InvalidAddress none ->
                end(occurrence, OccurrenceState.SKIPPED, personId, NotSentReason.NO_ADDRESS, "", now);
            case DeliveryResult.MailRejected(int code) -> refused(occurrence, personId, code, now);
            case DeliveryResult.MailDeferred(int code) -> deferred(occurrence, personId, code, now);
            case DeliveryResult.ServerUnreachable nobody ->
                occurrences.putBack(occurrence, occurrence.attempts(), now, "", now);
        }
    }

    /**
     * Marks mails left in SENDING by a crash as uncertain: no sender is active now, and their outcome is unknown.
     *
     * @return how many
     */
    @Transactional
    public int markUncertain(UUID networkId, Instant now) {
        List<Occurrence> left = occurrences.leftInSending(networkId);
        for (Occurrence occurrence : left) {
            UUID personId = occurrence.personId();
            if (personId != null) { // the table's constraint allows no other value
                uncertain(occurrence, personId, now);
            }
        }
        return left.size();
    }

    private void uncertain(Occurrence occurrence, UUID personId, Instant now) {
        if (occurrences.move(occurrence, OccurrenceState.SENDING, OccurrenceState.UNCERTAIN, personId, now)) {
            facts.uncertain(occurrence, personId, now);
        }
    }

    private void deferred(Occurrence occurrence, UUID personId, int code, Instant now) {
        int attempts = occurrence.attempts() + 1;
        if (attempts >= ATTEMPTS) {
            refused(occurrence, personId, code, now);
        } else {
            occurrences.putBack(occurrence, attempts, now.plus(LATER), "smtp:" + code, now);
        }
    }

    private void refused(Occurrence occurrence, UUID personId, int code, Instant now) {
        end(occurrence, OccurrenceState.FAILED, personId, NotSentReason.REFUSED_BY_SERVER, "smtp:" + code, now);
    }

    private void end(
            Occurrence occurrence,
            OccurrenceState to,
            UUID personId,
            NotSentReason reason,
            String detail,
            Instant now) {
        if (occurrences.end(occurrence, OccurrenceState.SENDING, to, personId, reason, detail, now)) {
            facts.skipped(occurrence, personId, reason, now);
        }
    }
}
