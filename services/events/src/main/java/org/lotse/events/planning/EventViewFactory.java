package org.lotse.events.planning;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lotse.events.domain.Event;
import org.lotse.events.store.AttendanceCount;
import org.lotse.events.store.AttendanceCountQuery;
import org.lotse.events.store.SeriesRepository;
import org.springframework.stereotype.Component;

/** Adds to each event the name of its series and its attendance counts. */
@Component
class EventViewFactory {

    private final SeriesRepository seriesRepository;
    private final AttendanceCountQuery attendanceCountQuery;

    EventViewFactory(SeriesRepository seriesRepository, AttendanceCountQuery attendanceCountQuery) {
        this.seriesRepository = seriesRepository;
        this.attendanceCountQuery = attendanceCountQuery;
    }

    EventView of(UUID network, Event event) {
        return of(network, List.of(event)).getFirst();
    }

    List<EventView> of(UUID network, List<Event> events) {
        Map<UUID, AttendanceCount> came =
                attendanceCountQuery.of(network, events.stream().map(Event::id).toList());
        Map<UUID, String> names = seriesRepository.names(
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
                    return EventView.of(e, name, came.getOrDefault(e.id(), AttendanceCount.ZERO));
                })
                .toList();
    }
}
