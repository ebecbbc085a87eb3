package org.lotse.reports.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Figures about participants, participations and hours. Missing information is counted separately, not as zero. */
final class PeopleFigures {

    private PeopleFigures() {}

    static Stream<Figure> of(List<Attendance> attendances) {
        return Stream.of(
                DistinctAttendances.figure(
                        Indicator.PERSONS, DistinctAttendances.ofPersons(attendances.stream()), a -> ""),
                participations(attendances),
                Figure.of(Indicator.ATTENDANCES, all(attendances.stream())),
                Figure.of(
                        Indicator.ATTENDANCES_WITHOUT_PERSON,
                        all(attendances.stream().filter(a -> a.personId() == null))),
                Figure.of(Indicator.MINUTES, minutes(attendances)),
                Figure.of(
                        Indicator.ATTENDANCES_WITHOUT_MINUTES,
                        all(attendances.stream().filter(a -> a.minutes() == null))));
    }

    private static List<Evidence> all(Stream<Attendance> attendances) {
        return attendances.map(a -> Evidence.of(a, 1, "")).toList();
    }

    private static List<Evidence> minutes(List<Attendance> attendances) {
        return attendances.stream()
                .filter(a -> a.minutes() != null)
                .map(a -> Evidence.of(a, Objects.requireNonNull(a.minutes()), ""))
                .toList();
    }

    private record NamelessSeat(UUID memberId, UUID eventId, UUID sessionId) {}

    /**
     * One person at one event is one participation, for any number of sessions. Where a list names the member only, the n-th nameless
     * attendance of each session is assumed to be the same person, so such an event counts its fullest session.
     */
    private static Figure participations(List<Attendance> attendances) {
        Set<String> seen = new HashSet<>();
        Map<NamelessSeat, Integer> nameless = new HashMap<>();
        List<Evidence> evidence = attendances.stream()
                .sorted(Comparator.comparing(Attendance::day).thenComparing(Attendance::id))
                .filter(a -> seen.add(a.eventId() + "/" + whoever(a, nameless)))
                .map(a -> Evidence.of(a, 1, ""))
                .toList();
        return Figure.of(Indicator.PARTICIPATIONS, evidence);
    }

    private static String whoever(Attendance attendance, Map<NamelessSeat, Integer> nameless) {
        if (attendance.personId() != null) {
            return attendance.personId().toString();
        }
        NamelessSeat namelessSeat =
                new NamelessSeat(attendance.memberId(), attendance.eventId(), attendance.sessionId());
        return attendance.memberId() + "#" + nameless.merge(namelessSeat, 1, Integer::sum);
    }
}
