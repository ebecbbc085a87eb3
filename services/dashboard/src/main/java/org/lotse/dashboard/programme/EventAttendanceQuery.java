package org.lotse.dashboard.programme;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.dashboard.clients.ServiceProblemException;
import org.lotse.dashboard.clients.ServiceUnreachableException;
import org.lotse.dashboard.directory.store.Member;
import org.lotse.dashboard.directory.store.MemberReadModel;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.web.client.RestClient;

/** Expected and actual participants of an event, by member. */
@Service
class EventAttendanceQuery {

    private static final int PAGE = 500;
    private static final int NAMES_AT_ONCE = 150;

    private final RestClient events;
    private final RestClient directory;
    private final MemberReadModel memberReadModel;

    EventAttendanceQuery(
            @Qualifier("events") RestClient events,
            @Qualifier("members") RestClient directory,
            MemberReadModel memberReadModel) {
        this.events = events;
        this.directory = directory;
        this.memberReadModel = memberReadModel;
    }

    List<EventAttendance> of(UUID event) {
        var registrations = all(event, "registrations").stream()
                .filter(participationItem ->
                        !String.valueOf(participationItem.status()).startsWith("CANCELLED_IN_TIME"))
                .collect(Collectors.groupingBy(ParticipationItem::memberId));
        var attendances =
                all(event, "attendances").stream().collect(Collectors.groupingBy(ParticipationItem::memberId));
        var ids = new LinkedHashSet<>(registrations.keySet());
        ids.addAll(attendances.keySet());
        Map<UUID, Member> known =
                memberReadModel.findByIds(ids).stream().collect(Collectors.toMap(Member::id, Function.identity()));
        var names = namesOf(attendances.values().stream().flatMap(List::stream));
        return ids.stream()
                .map(id -> turnout(
                        known.get(id),
                        registrations.getOrDefault(id, List.of()),
                        attendances.getOrDefault(id, List.of()),
                        names))
                .sorted(Comparator.comparing(EventAttendance::nameOrNothing, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static EventAttendance turnout(
            @Nullable Member member,
            List<ParticipationItem> registered,
            List<ParticipationItem> attended,
            Map<UUID, String> names) {
        var minutes = attended.stream()
                .flatMap(participationItem -> Optional.ofNullable(participationItem.minutes()).stream())
                .mapToLong(Integer::longValue)
                .sum();
        return new EventAttendance(
                member,
                people(registered),
                people(attended),
                attended.stream()
                        .flatMap(participationItem ->
                                Optional.ofNullable(participationItem.personId()).map(names::get).stream())
                        .distinct()
                        .sorted()
                        .toList(),
                minutes == 0 ? null : minutes,
                attended.stream().anyMatch(participationItem -> Boolean.TRUE.equals(participationItem.walkIn())));
    }

    /** Several sessions of one person count once; each entry without a person counts. */
    private static long people(List<ParticipationItem> entries) {
        return entries.stream()
                .map(participationItem ->
                        Objects.requireNonNullElse(participationItem.personId(), participationItem.id()))
                .distinct()
                .count();
    }

    private List<ParticipationItem> all(UUID event, String what) {
        var found = Stream.<ParticipationItem>builder();
        @Nullable String cursor = null;
        do {
            var after = cursor;
            var page = Objects.requireNonNull(events.get()
                    .uri(uri -> uri.path("/events/{id}/" + what)
                            .queryParam("size", PAGE)
                            .queryParamIfPresent("cursor", Optional.ofNullable(after))
                            .build(event))
                    .retrieve()
                    .body(ParticipationList.class));
            page.items().forEach(found::add);
            cursor = page.next();
        } while (cursor != null);
        return found.build().toList();
    }

    /** Empty if the directory does not respond: the page renders without names. */
    private Map<UUID, String> namesOf(Stream<ParticipationItem> entries) {
        var ids = entries.flatMap(participationItem -> Optional.ofNullable(participationItem.personId()).stream())
                .distinct()
                .limit(NAMES_AT_ONCE)
                .map(UUID::toString)
                .collect(Collectors.joining(","));
        if (ids.isEmpty()) {
            return Map.of();
        }
        try {
            var people = directory
                    .get()
                    .uri(uri -> uri.path("/people").queryParam("ids", ids).build())
                    .retrieve()
                    .body(PersonName[].class);
            return people == null
                    ? Map.of()
                    : Stream.of(people)
                            .collect(Collectors.toMap(PersonName::personId, PersonName::name, (one, same) -> one));
        } catch (ServiceProblemException | ServiceUnreachableException withoutNames) {
            return Map.of();
        }
    }

    private record ParticipationList(
            List<ParticipationItem> items, @Nullable String next) {}

    private record ParticipationItem(
            UUID id,
            UUID memberId,
            @Nullable UUID personId,
            @Nullable String status,
            @Nullable Integer minutes,
            @Nullable Boolean walkIn) {}

    private record PersonName(UUID personId, String name) {}
}
