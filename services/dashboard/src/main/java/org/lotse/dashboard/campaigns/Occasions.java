package org.lotse.dashboard.campaigns;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.dashboard.frame.Networks;
import org.lotse.dashboard.neighbours.Refused;
import org.lotse.dashboard.neighbours.Unreachable;
import org.lotse.gate.CurrentNetwork;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Events that a campaign can invite to, asked in the name of the viewer. */
@Component
class Occasions {

    /** More than a list to choose from can have. */
    private static final int AHEAD = 500;

    private final RestClient events;
    private final Networks networks;

    Occasions(@Qualifier("events") RestClient events, Networks networks) {
        this.events = events;
        this.networks = networks;
    }

    /**
     * Events still to come, the next one first, cancelled ones left out, and the one that a draft names already, whenever it was: sending the form must not
     * lose it. Fewer when the events service does not answer, for a letter can be written without.
     *
     * @param named id in the draft; null or empty for none
     */
    List<Occasion> toInviteTo(@Nullable String named) {
        var choice = new ArrayList<>(ahead());
        if (named != null
                && !named.isBlank()
                && choice.stream().noneMatch(occasion -> occasion.id().equals(named))) {
            choice.addFirst(one(named));
        }
        return choice;
    }

    private List<Occasion> ahead() {
        try {
            return requireNonNull(events.get()
                            .uri("/events?from={today}&size={size}", networks.today(CurrentNetwork.id()), AHEAD)
                            .retrieve()
                            .body(Found.class))
                    .items()
                    .stream()
                    .filter(occasion -> !"CANCELLED".equals(occasion.status()))
                    .sorted(Comparator.comparing(Occasion::firstDay, Comparator.nullsLast(Comparator.naturalOrder())))
                    .toList();
        } catch (Refused | Unreachable notNow) {
            return List.of();
        }
    }

    private Occasion one(String id) {
        try {
            return requireNonNull(
                    events.get().uri("/events/{id}", id).retrieve().body(Occasion.class));
        } catch (Refused | Unreachable notNow) {
            return new Occasion(id, null, null, null);
        }
    }

    /**
     * @param title null when the event cannot be read now
     */
    record Occasion(
            String id,
            @Nullable String title,
            @Nullable LocalDate firstDay,
            @Nullable String status) {}

    private record Found(List<Occasion> items) {}
}
