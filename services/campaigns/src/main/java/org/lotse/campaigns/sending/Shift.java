package org.lotse.campaigns.sending;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.campaigns.domain.Campaign;
import org.lotse.campaigns.domain.Contact;
import org.lotse.campaigns.domain.Occurrence;
import org.lotse.campaigns.neighbours.Members;
import org.lotse.campaigns.store.Campaigns;
import org.lotse.campaigns.store.OpenOccurrences;
import org.lotse.campaigns.store.SenderLock;
import org.lotse.gate.CurrentNetwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * One round of sending over all networks: what a crash left behind is declared uncertain, then each network's next mails go out one
 * by one. Only one instance works a shift at a time.
 */
@Component
class Shift {

    private static final Logger LOG = LoggerFactory.getLogger(Shift.class);
    /** Contacts are asked for this many mails at once, so an address is at most some seconds old. */
    private static final int BATCH = 50;

    private final SenderLock lock;
    private final OpenOccurrences occurrences;
    private final Campaigns campaigns;
    private final Members members;
    private final Claims claims;
    private final Outcomes outcomes;
    private final Letters letters;
    private final Postman postman;
    private final Clock clock;
    private final MailMeters meters;

    Shift(
            SenderLock lock,
            OpenOccurrences occurrences,
            Campaigns campaigns,
            Members members,
            Claims claims,
            Outcomes outcomes,
            Letters letters,
            Postman postman,
            Clock clock,
            MailMeters meters) {
        this.lock = lock;
        this.occurrences = occurrences;
        this.campaigns = campaigns;
        this.members = members;
        this.claims = claims;
        this.outcomes = outcomes;
        this.letters = letters;
        this.postman = postman;
        this.clock = clock;
        this.meters = meters;
    }

    /** @return true when there may be more to do at once */
    boolean work(Pace pace) {
        List<UUID> networks = CurrentNetwork.everywhere(() -> occurrences.networksWithWork(clock.instant()));
        if (networks.isEmpty()) {
            return false;
        }
        try {
            return lock.whileHeld(() -> sendForAll(networks, pace));
        } finally {
            postman.hangUp();
        }
    }

    /** Trouble with one network must not hold up the others; only without a mail server there is nothing to do for any. */
    private void sendForAll(List<UUID> networks, Pace pace) {
        RuntimeException trouble = null;
        for (UUID network : networks) {
            try {
                CurrentNetwork.during(network, () -> sendFor(network, pace));
            } catch (MailServerAway e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.warn(
                        "Sending for network {} stopped: {}",
                        network,
                        e.getClass().getSimpleName());
                trouble = e;
            }
        }
        if (trouble != null) {
            throw trouble;
        }
    }

    private void sendFor(UUID networkId, Pace pace) {
        int left = outcomes.leftBehind(networkId, clock.instant());
        if (left > 0) {
            meters.leftBehind(left);
            LOG.warn("{} mails of network {} were in the middle of sending; they are uncertain now", left, networkId);
        }
        List<Occurrence> due = occurrences.due(networkId, clock.instant(), BATCH);
        if (due.isEmpty()) {
            return;
        }
        UUID campaignId = due.getFirst().campaignId();
        Campaign campaign = campaigns.find(networkId, campaignId).orElseThrow();
        Map<UUID, Contact> contacts = members.contacts(
                networkId, due.stream().map(Occurrence::memberId).toList());
        String sender = members.networkName(networkId);
        for (Occurrence occurrence : due) {
            if (!pace.nextMail()) {
                return;
            }
            send(campaign, occurrence, contacts.get(occurrence.memberId()), sender);
        }
    }

    private void send(Campaign campaign, Occurrence occurrence, @Nullable Contact contact, String sender) {
        if (!claims.claim(campaign, occurrence, contact, clock.instant()) || contact == null) {
            return;
        }
        Delivery delivery = handOver(campaign, occurrence, contact, sender);
        outcomes.record(campaign, occurrence, contact.personId(), delivery, clock.instant());
        meters.count(delivery);
        if (delivery instanceof Delivery.NotReached) {
            throw new MailServerAway();
        }
    }

    private Delivery handOver(Campaign campaign, Occurrence occurrence, Contact contact, String sender) {
        try {
            return postman.deliver(
                    letters.write(postman.blank(), campaign, occurrence, contact, sender, clock.instant()));
        } catch (MessagingException e) {
            return new Delivery.Unaddressable();
        }
    }
}
