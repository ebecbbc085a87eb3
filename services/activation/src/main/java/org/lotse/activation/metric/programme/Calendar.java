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
 * The events of some series that were held and have an attendance list, each from the day on which it counts: its last day, or the day
 * on which its list became known, whichever is later. So a list that comes two weeks late changes nothing before it came. Immutable.
 */
public final class Calendar {

    public static final Calendar EMPTY = new Calendar(Map.of());

    private final Map<UUID, List<Held>> bySeries;

    private Calendar(Map<UUID, List<Held>> bySeries) {
        this.bySeries = bySeries;
    }

    /** @param countsFrom first day on which it is one of the "last" events of its series */
    private record Held(UUID id, int day, int countsFrom) {}

    /** @param series those that somebody asks about; others are left out */
    public static Calendar of(Collection<Occasion> occasions, Set<UUID> series) {
        Map<UUID, List<Held>> bySeries = new HashMap<>();
        for (Occasion occasion : occasions) {
            UUID of = occasion.series();
            if (of != null && series.contains(of) && occasion.countable()) {
                bySeries.computeIfAbsent(of, s -> new ArrayList<>())
                        .add(new Held(
                                occasion.id(),
                                occasion.lastDay(),
                                Math.max(occasion.lastDay(), occasion.listKnownOn())));
            }
        }
        bySeries.values()
                .forEach(held ->
                        held.sort(Comparator.comparingInt(Held::day).reversed().thenComparing(Held::id)));
        return bySeries.isEmpty() ? EMPTY : new Calendar(bySeries);
    }

    /** Ids of the last events of a series, as they count on a day; fewer than {@code atMost} if there were not more. */
    public List<UUID> last(UUID series, int atMost, int day) {
        return bySeries.getOrDefault(series, List.of()).stream()
                .filter(held -> held.countsFrom() <= day)
                .limit(atMost)
                .map(Held::id)
                .toList();
    }

    /** Days on which the last events of a series change. */
    public IntStream days(UUID series) {
        return bySeries.getOrDefault(series, List.of()).stream().mapToInt(Held::countsFrom);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Calendar other && bySeries.equals(other.bySeries);
    }

    @Override
    public int hashCode() {
        return bySeries.hashCode();
    }
}
