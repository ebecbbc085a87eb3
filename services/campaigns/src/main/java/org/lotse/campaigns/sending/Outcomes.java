package org.lotse.campaigns.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lotse.campaigns.domain.Campaign;
import org.lotse.campaigns.domain.Occurrence;
import org.lotse.campaigns.domain.OccurrenceState;
import org.lotse.campaigns.domain.Reason;
import org.lotse.campaigns.store.OpenOccurrences;
import org.lotse.campaigns.wire.MailingFacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what became of a claimed mail: the row and the fact, in one transaction. */
@Component
class Outcomes {

    /** A mailbox that is full today may have room in an hour; after three times it has not. */
    private static final int ATTEMPTS = 3;

    private static final Duration LATER = Duration.ofMinutes(20);

    private final OpenOccurrences occurrences;
    private final MailingFacts facts;

    Outcomes(OpenOccurrences occurrences, MailingFacts facts) {
        this.occurrences = occurrences;
        this.facts = facts;
    }

    /** @param occurrence as it was before it was claimed */
    @Transactional
    public void record(Campaign campaign, Occurrence occurrence, UUID personId, Delivery delivery, Instant now) {
        switch (delivery) {
            case Delivery.Taken taken -> {
                if (occurrences.move(occurrence, OccurrenceState.SENDING, OccurrenceState.SENT, personId, now)) {
                    facts.sent(campaign, occurrence, personId, now);
                }
            }
            case Delivery.Unknown unknown -> uncertain(occurrence, personId, now);
            case Delivery.Unaddressable none ->
                end(occurrence, OccurrenceState.SKIPPED, personId, Reason.NO_ADDRESS, "", now);
            case Delivery.Refused(int code) -> refused(occurrence, personId, code, now);
            case Delivery.Deferred(int code) -> deferred(occurrence, personId, code, now);
            case Delivery.NotReached nobody -> occurrences.putBack(occurrence, occurrence.attempts(), now, "", now);
        }
    }

    /**
     * Nobody is sending now, so what stands in SENDING was left behind by a crash. Whether it arrived nobody knows.
     *
     * @return how many
     */
    @Transactional
    public int leftBehind(UUID networkId, Instant now) {
        List<Occurrence> left = occurrences.leftInSending(networkId);
        for (Occurrence occurrence : left) {
            UUID personId = occurrence.personId();
            if (personId != null) { // the table allows no other
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
        end(occurrence, OccurrenceState.FAILED, personId, Reason.REFUSED_BY_SERVER, "smtp:" + code, now);
    }

    private void end(
            Occurrence occurrence, OccurrenceState to, UUID personId, Reason reason, String detail, Instant now) {
        if (occurrences.end(occurrence, OccurrenceState.SENDING, to, personId, reason, detail, now)) {
            facts.skipped(occurrence, personId, reason, now);
        }
    }
}
