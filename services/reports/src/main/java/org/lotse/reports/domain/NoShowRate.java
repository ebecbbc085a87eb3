package org.lotse.reports.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * No-show rate = (confirmed − attended − cancelled in time) / (confirmed − cancelled in time), only over events held that have an
 * attendance list: without a list, absence is unknown.
 *
 * <p>An attendance of the same person fulfils a named registration. Unnamed attendances and registrations are matched within the member,
 * one attendance to one registration. Walk-ins and named colleagues with a registration of their own fulfil no other registration.
 */
final class NoShowRate {

    static final String ATTENDED = "ATTENDED";
    static final String ABSENT = "ABSENT";

    private record MemberAtActivity(UUID eventId, UUID memberId) {}

    private NoShowRate() {}

    static Figure of(List<Activity> activities, List<Registration> registrations, List<Attendance> attendances) {
        Set<UUID> listed = activities.stream()
                .filter(Activity::hasList)
                .map(Activity::eventId)
                .collect(Collectors.toSet());
        Map<MemberAtActivity, List<Attendance>> came = attendances.stream()
                .filter(a -> listed.contains(a.eventId()) && !a.walkIn())
                .collect(Collectors.groupingBy(a -> new MemberAtActivity(a.eventId(), a.memberId())));
        Map<MemberAtActivity, List<Registration>> expected = registrations.stream()
                .filter(r -> listed.contains(r.eventId()) && r.isExpected())
                .collect(Collectors.groupingBy(r -> new MemberAtActivity(r.eventId(), r.memberId())));
        List<Evidence> cases = expected.entrySet().stream()
                .flatMap(party -> judge(party.getValue(), came.getOrDefault(party.getKey(), List.of())))
                .toList();
        return Figure.of(Indicator.NO_SHOW_RATE, cases);
    }

    private static Stream<Evidence> judge(List<Registration> expected, List<Attendance> came) {
        Set<UUID> persons = came.stream()
                .flatMap(a -> Stream.ofNullable(a.personId()))
                .collect(Collectors.toCollection(HashSet::new));
        Set<UUID> met = new HashSet<>();
        List<Registration> open = new ArrayList<>();
        for (Registration registration : byId(expected)) {
            if (registration.personId() != null && persons.remove(registration.personId())) {
                met.add(registration.id());
            } else {
                open.add(registration);
            }
        }
        int nameless = fullestSession(came);
        int colleagues = persons.size();
        for (Registration registration : open) {
            if (registration.personId() == null && colleagues > 0) {
                colleagues--;
                met.add(registration.id());
            } else if (nameless > 0) {
                nameless--;
                met.add(registration.id());
            }
        }
        return expected.stream()
                .map(r -> met.contains(r.id()) ? Evidence.of(r, 0, ATTENDED) : Evidence.of(r, 1, ABSENT));
    }

    /** Named registrations first: an attendance without a name more likely belongs to one of them than to an unnamed registration. */
    private static List<Registration> byId(List<Registration> expected) {
        return expected.stream()
                .sorted(Comparator.comparing((Registration r) -> r.personId() == null)
                        .thenComparing(Registration::id))
                .toList();
    }

    private static int fullestSession(List<Attendance> came) {
        Map<UUID, Integer> nameless = new HashMap<>();
        came.stream().filter(a -> a.personId() == null).forEach(a -> nameless.merge(a.sessionId(), 1, Integer::sum));
        return nameless.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
