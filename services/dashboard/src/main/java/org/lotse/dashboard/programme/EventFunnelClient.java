package org.lotse.dashboard.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.dashboard.clients.ServiceProblemException;
import org.lotse.dashboard.clients.ServiceUnreachableException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.web.client.RestClient;

/** From inviting to going on, as activation counts it. */
@Service
class EventFunnelClient {

    private final RestClient activation;

    EventFunnelClient(@Qualifier("activation") RestClient activation) {
        this.activation = activation;
    }

    /** Null while activation does not answer, or does not know the event yet: the page shows without it. */
    @Nullable
    EventFunnel of(UUID event) {
        try {
            return activation.get().uri("/events/{id}/funnel", event).retrieve().body(EventFunnel.class);
        } catch (ServiceProblemException | ServiceUnreachableException later) {
            return null;
        }
    }

    /** @param followUpDays days after the event within which a member must have done something else to have gone on */
    record EventFunnel(FunnelStages stages, int followUpDays) {

        /** Before that a member that has not gone on may still do so, and 0 of 11 would be no figure. */
        public boolean isOver(LocalDate lastDay, LocalDate today) {
            return today.isAfter(lastDay.plusDays(followUpDays));
        }
    }

    /**
     * Of these the page shows what the events service does not know.
     *
     * @param invited people whom a campaign wrote; 0 if none did, and of other ways to invite nothing is known
     * @param invitedConfirmed of these, people who registered
     * @param members that came; null without a list
     * @param followedUp of these members, those who went on; null without a list
     */
    record FunnelStages(
            long invited,
            long invitedConfirmed,
            @Nullable Long members,
            @Nullable Long followedUp) {}
}
