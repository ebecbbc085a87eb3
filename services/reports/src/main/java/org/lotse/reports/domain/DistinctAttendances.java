package org.lotse.reports.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts each organisation or person once, at its first attendance. "Distinct" means distinct in the period. A property is the one valid
 * on that first day, so that the classes of a report always add up to its members.
 */
final class DistinctAttendances {

    private static final Comparator<Attendance> IN_TIME = Comparator.comparing(Attendance::day)
            .thenComparing(Attendance::eventId)
            .thenComparing(Attendance::id);

    private DistinctAttendances() {}

    static Collection<Attendance> ofMembers(Stream<Attendance> attendances) {
        return of(attendances, Attendance::memberId);
    }

    static Collection<Attendance> ofPersons(Stream<Attendance> attendances) {
        return of(attendances, Attendance::personId);
    }

    private static Collection<Attendance> of(
            Stream<Attendance> attendances, Function<Attendance, @Nullable UUID> identity) {
        return attendances
                .filter(a -> identity.apply(a) != null)
                .collect(Collectors.toMap(
                        a -> String.valueOf(identity.apply(a)), Function.identity(), BinaryOperator.minBy(IN_TIME)))
                .values();
    }

    static Figure figure(Indicator indicator, Collection<Attendance> firsts, Function<Attendance, String> note) {
        return Figure.of(indicator, evidence(firsts, note));
    }

    /** One figure per cell; the given cells are present even when they are empty. */
    static Stream<Figure> cells(
            Indicator indicator,
            Collection<Attendance> firsts,
            Function<Attendance, String> cell,
            Stream<String> always) {
        SortedMap<String, List<Attendance>> byCell =
                firsts.stream().collect(Collectors.groupingBy(cell, TreeMap::new, Collectors.toList()));
        always.forEach(name -> byCell.putIfAbsent(name, List.of()));
        return byCell.entrySet().stream().map(entry -> cell(indicator, entry));
    }

    private static Figure cell(Indicator indicator, Map.Entry<String, List<Attendance>> entry) {
        return Figure.of(indicator, entry.getKey(), evidence(entry.getValue(), a -> entry.getKey()));
    }

    private static List<Evidence> evidence(Collection<Attendance> firsts, Function<Attendance, String> note) {
        return firsts.stream().map(a -> Evidence.of(a, 1, note.apply(a))).toList();
    }
}
