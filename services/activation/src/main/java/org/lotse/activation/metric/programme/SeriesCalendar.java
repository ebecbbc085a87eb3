package org.lotse.activation.metric.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The events of some series that were held and have an attendance list, each from the day on which it counts: its last day, or the day on
 * which its list became known, whichever is later. So a list that arrives two weeks late changes nothing before its arrival. Immutable.
 */
public final class SeriesCalendar {

    public static final SeriesCalendar EMPTY = new SeriesCalendar(Map.of());

    private final Map<UUID, List<SeriesItem>> bySeries;

    private SeriesCalendar(Map<UUID, List<SeriesItem>> bySeries) {
        this.bySeries = bySeries;
    }

    /** @param countsFrom first day on which it is one of the "last" events of its series */
    private record SeriesItem(UUID id, int day, int countsFrom) {}

    /** @param series series to include; others are left out */
    public static SeriesCalendar of(Collection<ProgrammeItem> occasions, Set<UUID> series) {
        Map<UUID, List<SeriesItem>> bySeries = new HashMap<>();
        for (ProgrammeItem programmeItem : occasions) {
            UUID of = programmeItem.series();
            if (of != null && series.contains(of) && programmeItem.countable()) {
                bySeries.computeIfAbsent(of, s -> new ArrayList<>())
                        .add(new SeriesItem(
                                programmeItem.id(),
                                programmeItem.lastDay(),
                                Math.max(programmeItem.lastDay(), programmeItem.listKnownOn())));
            }
        }
        bySeries.values()
                .forEach(held -> held.sort(
                        Comparator.comparingInt(SeriesItem::day).reversed().thenComparing(SeriesItem::id)));
        return bySeries.isEmpty() ? EMPTY : new SeriesCalendar(bySeries);
    }

    /** Ids of the last events of a series that count on a day; at most {@code atMost}. */
    public List<UUID> last(UUID series, int atMost, int day) {
        return bySeries.getOrDefault(series, List.of()).stream()
                .filter(seriesItem -> seriesItem.countsFrom() <= day)
                .limit(atMost)
                .map(SeriesItem::id)
                .toList();
    }

    /** Days on which the last events of a series change. */
    public IntStream days(UUID series) {
        return bySeries.getOrDefault(series, List.of()).stream().mapToInt(SeriesItem::countsFrom);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof SeriesCalendar other && bySeries.equals(other.bySeries);
    }

    @Override
    public int hashCode() {
        return bySeries.hashCode();
    }
}
