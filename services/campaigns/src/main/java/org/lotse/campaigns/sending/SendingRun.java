package org.lotse.campaigns.sending;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.campaigns.clients.MembersClient;
import org.lotse.campaigns.domain.Campaign;
import org.lotse.campaigns.domain.Contact;
import org.lotse.campaigns.domain.Occurrence;
import org.lotse.campaigns.store.CampaignRepository;
import org.lotse.campaigns.store.OccurrenceRepository;
import org.lotse.campaigns.store.SenderLock;
import org.lotse.tenancy.CurrentNetwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * One round of sending over all networks: it marks mails left behind by a crash as uncertain, then sends each network's next mails one by
 * one. Only one instance executes a run at a time.
 */
@Component
class SendingRun {

    private static final Logger LOG = LoggerFactory.getLogger(SendingRun.class);
    /** Contacts are fetched for this many mails at once, so an address is at most some seconds old. */
    private static final int BATCH = 50;

    private final SenderLock lock;
    private final OccurrenceRepository occurrences;
    private final CampaignRepository campaignRepository;
    private final MembersClient membersClient;
    private final MailClaims claims;
    private final DeliveryRecorder deliveryRecorder;
    private final MailComposer mailComposer;
    private final SmtpClient smtpClient;
    private final Clock clock;
    private final MailMeters meters;

    SendingRun(
            SenderLock lock,
            OccurrenceRepository occurrences,
            CampaignRepository campaignRepository,
            MembersClient membersClient,
            MailClaims claims,
            DeliveryRecorder deliveryRecorder,
            MailComposer mailComposer,
            SmtpClient smtpClient,
            Clock clock,
            MailMeters meters) {
        this.lock = lock;
        this.occurrences = occurrences;
        this.campaignRepository = campaignRepository;
        this.membersClient = membersClient;
        this.claims = claims;
        this.deliveryRecorder = deliveryRecorder;
        this.mailComposer = mailComposer;
        this.smtpClient = smtpClient;
        this.clock = clock;
        this.meters = meters;
    }

    /** @return true when more mail may be due at once */
    boolean run(RateLimiter rateLimiter) {
        List<UUID> networks = CurrentNetwork.everywhere(() -> occurrences.networksWithWork(clock.instant()));
        if (networks.isEmpty()) {
            return false;
        }
        try {
            return lock.whileHeld(() -> sendForAll(networks, rateLimiter));
        } finally {
            smtpClient.disconnect();
        }
    }

    /** An error in one network does not stop the others; only an unreachable mail server stops the run. */
    private void sendForAll(List<UUID> networks, RateLimiter rateLimiter) {
        RuntimeException trouble = null;
        for (UUID network : networks) {
            try {
                CurrentNetwork.during(network, () -> sendFor(network, rateLimiter));
            } catch (MailServerUnavailableException e) {
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

    private void sendFor(UUID networkId, RateLimiter rateLimiter) {
        int left = deliveryRecorder.markUncertain(networkId, clock.instant());
        if (left > 0) {
            meters.countUncertain(left);
            LOG.warn("{} mails of network {} were in the middle of sending; they are uncertain now", left, networkId);
        }
        List<Occurrence> due = occurrences.due(networkId, clock.instant(), BATCH);
        if (due.isEmpty()) {
            return;
        }
        UUID campaignId = due.getFirst().campaignId();
        Campaign campaign = campaignRepository.find(networkId, campaignId).orElseThrow();
        Map<UUID, Contact> contacts = membersClient.contacts(
                networkId, due.stream().map(Occurrence::memberId).toList());
        String sender = membersClient.networkName(networkId);
        for (Occurrence occurrence : due) {
            if (!rateLimiter.nextMail()) {
                return;
            }
            send(campaign, occurrence, contacts.get(occurrence.memberId()), sender);
        }
    }

    private void send(Campaign campaign, Occurrence occurrence, @Nullable Contact contact, String sender) {
        if (!claims.claim(campaign, occurrence, contact, clock.instant()) || contact == null) {
            return;
        }
        DeliveryResult deliveryResult = handOver(campaign, occurrence, contact, sender);
        deliveryRecorder.record(campaign, occurrence, contact.personId(), deliveryResult, clock.instant());
        meters.count(deliveryResult);
        if (deliveryResult instanceof DeliveryResult.ServerUnreachable) {
            throw new MailServerUnavailableException();
        }
    }

    private DeliveryResult handOver(Campaign campaign, Occurrence occurrence, Contact contact, String sender) {
        try {
            return smtpClient.send(mailComposer.compose(
                    smtpClient.newMessage(), campaign, occurrence, contact, sender, clock.instant()));
        } catch (MessagingException e) {
            return new DeliveryResult.InvalidAddress();
        }
    }
}
