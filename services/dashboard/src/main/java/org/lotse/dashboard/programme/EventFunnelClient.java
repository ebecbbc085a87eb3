package org.lotse.dashboard.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.dashboard.clients.ServiceProblemException;
import org.lotse.dashboard.clients.ServiceUnreachableException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.web.client.RestClient;

/** Reads the event funnel from activation: invited, registered, attended, followed up. */
@Service
class EventFunnelClient {

    private final RestClient activation;

    EventFunnelClient(@Qualifier("activation") RestClient activation) {
        this.activation = activation;
    }

    /** Null if activation does not respond or does not have the event yet; the page renders without it. */
    @Nullable
    EventFunnel of(UUID event) {
        try {
            return activation.get().uri("/events/{id}/funnel", event).retrieve().body(EventFunnel.class);
        } catch (ServiceProblemException | ServiceUnreachableException later) {
            return null;
        }
    }

    /** @param followUpDays days after the event within which a member needs another signal to count as followed up */
    record EventFunnel(FunnelStages stages, int followUpDays) {

        /** True after the follow-up days. Earlier, members may still follow, and "0 of 11" would be misleading. */
        public boolean isOver(LocalDate lastDay, LocalDate today) {
            return today.isAfter(lastDay.plusDays(followUpDays));
        }
    }

    /**
     * The page shows only those stages that the events service does not have.
     *
     * @param invited people invited by a campaign; 0 if none were, since other invitations are unknown
     * @param invitedConfirmed those of them who registered
     * @param members members that came; null without a list
     * @param followedUp those of these members that had another signal in time; null without a list
     */
    record FunnelStages(
            long invited,
            long invitedConfirmed,
            @Nullable Long members,
            @Nullable Long followedUp) {}
}
