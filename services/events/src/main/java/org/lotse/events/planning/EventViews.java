package org.lotse.events.planning;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lotse.events.domain.Event;
import org.lotse.events.store.Series;
import org.lotse.events.store.Turnout;
import org.lotse.events.store.Turnouts;
import org.springframework.stereotype.Component;

/** Adds to events what is shown beside them: the name of the series, and how many came. */
@Component
class EventViews {

    private final Series series;
    private final Turnouts turnouts;

    EventViews(Series series, Turnouts turnouts) {
        this.series = series;
        this.turnouts = turnouts;
    }

    EventView of(UUID network, Event event) {
        return of(network, List.of(event)).getFirst();
    }

    List<EventView> of(UUID network, List<Event> events) {
        Map<UUID, Turnout> came =
                turnouts.of(network, events.stream().map(Event::id).toList());
        Map<UUID, String> names = series.names(
                network,
                events.stream()
                        .map(e -> e.plan().seriesId())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return events.stream()
                .map(e -> {
                    UUID seriesId = e.plan().seriesId();
                    String name = seriesId == null ? null : names.get(seriesId);
                    return EventView.of(e, name, came.getOrDefault(e.id(), Turnout.NOBODY));
                })
                .toList();
    }
}
