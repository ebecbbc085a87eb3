package org.lotse.dashboard.campaigns;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.dashboard.clients.ServiceProblemException;
import org.lotse.dashboard.clients.ServiceUnreachableException;
import org.lotse.dashboard.layout.NetworkInfoCache;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Events that a campaign can invite to, requested on behalf of the viewer. */
@Component
class InvitableEventsQuery {

    /** More events than a selection list shows. */
    private static final int AHEAD = 500;

    private final RestClient events;
    private final NetworkInfoCache networkInfoCache;

    InvitableEventsQuery(@Qualifier("events") RestClient events, NetworkInfoCache networkInfoCache) {
        this.events = events;
        this.networkInfoCache = networkInfoCache;
    }

    /**
     * Future events that are not cancelled, the next one first, and always the event that a draft already names: submitting the form must
     * not lose it. Fewer if the events service does not respond, since a campaign can be written without an event.
     *
     * @param named id in the draft; null or empty if none
     */
    List<EventOption> toInviteTo(@Nullable String named) {
        var choice = new ArrayList<>(ahead());
        if (named != null
                && !named.isBlank()
                && choice.stream().noneMatch(eventOption -> eventOption.id().equals(named))) {
            choice.addFirst(one(named));
        }
        return choice;
    }

    private List<EventOption> ahead() {
        try {
            return requireNonNull(events.get()
                            .uri("/events?from={today}&size={size}", networkInfoCache.today(CurrentNetwork.id()), AHEAD)
                            .retrieve()
                            .body(EventOptionList.class))
                    .items()
                    .stream()
                    .filter(eventOption -> !"CANCELLED".equals(eventOption.status()))
                    .sorted(Comparator.comparing(
                            EventOption::firstDay, Comparator.nullsLast(Comparator.naturalOrder())))
                    .toList();
        } catch (ServiceProblemException | ServiceUnreachableException notNow) {
            return List.of();
        }
    }

    private EventOption one(String id) {
        try {
            return requireNonNull(
                    events.get().uri("/events/{id}", id).retrieve().body(EventOption.class));
        } catch (ServiceProblemException | ServiceUnreachableException notNow) {
            return new EventOption(id, null, null, null);
        }
    }

    /** @param title null if the event cannot be read now */
    record EventOption(
            String id,
            @Nullable String title,
            @Nullable LocalDate firstDay,
            @Nullable String status) {}

    private record EventOptionList(List<EventOption> items) {}
}
