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
import org.lotse.dashboard.directory.store.Member;
import org.lotse.dashboard.directory.store.Members;
import org.lotse.dashboard.neighbours.Refused;
import org.lotse.dashboard.neighbours.Unreachable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.web.client.RestClient;

/** Who was expected at an event and who came, by member. */
@Service
class Turnouts {

    private static final int PAGE = 500;
    private static final int NAMES_AT_ONCE = 150;

    private final RestClient events;
    private final RestClient directory;
    private final Members members;

    Turnouts(@Qualifier("events") RestClient events, @Qualifier("members") RestClient directory, Members members) {
        this.events = events;
        this.directory = directory;
        this.members = members;
    }

    List<Turnout> of(UUID event) {
        var registrations = all(event, "registrations").stream()
                .filter(entry -> !String.valueOf(entry.status()).startsWith("CANCELLED_IN_TIME"))
                .collect(Collectors.groupingBy(Entry::memberId));
        var attendances = all(event, "attendances").stream().collect(Collectors.groupingBy(Entry::memberId));
        var ids = new LinkedHashSet<>(registrations.keySet());
        ids.addAll(attendances.keySet());
        Map<UUID, Member> known =
                members.these(ids).stream().collect(Collectors.toMap(Member::id, Function.identity()));
        var names = namesOf(attendances.values().stream().flatMap(List::stream));
        return ids.stream()
                .map(id -> turnout(
                        known.get(id),
                        registrations.getOrDefault(id, List.of()),
                        attendances.getOrDefault(id, List.of()),
                        names))
                .sorted(Comparator.comparing(Turnout::nameOrNothing, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static Turnout turnout(
            @Nullable Member member, List<Entry> registered, List<Entry> attended, Map<UUID, String> names) {
        var minutes = attended.stream()
                .flatMap(entry -> Optional.ofNullable(entry.minutes()).stream())
                .mapToLong(Integer::longValue)
                .sum();
        return new Turnout(
                member,
                people(registered),
                people(attended),
                attended.stream()
                        .flatMap(entry -> Optional.ofNullable(entry.personId()).map(names::get).stream())
                        .distinct()
                        .sorted()
                        .toList(),
                minutes == 0 ? null : minutes,
                attended.stream().anyMatch(entry -> Boolean.TRUE.equals(entry.walkIn())));
    }

    /** Several sessions of one person count once; entries without a person count each. */
    private static long people(List<Entry> entries) {
        return entries.stream()
                .map(entry -> Objects.requireNonNullElse(entry.personId(), entry.id()))
                .distinct()
                .count();
    }

    private List<Entry> all(UUID event, String what) {
        var found = Stream.<Entry>builder();
        @Nullable String cursor = null;
        do {
            var after = cursor;
            var page = Objects.requireNonNull(events.get()
                    .uri(uri -> uri.path("/events/{id}/" + what)
                            .queryParam("size", PAGE)
                            .queryParamIfPresent("cursor", Optional.ofNullable(after))
                            .build(event))
                    .retrieve()
                    .body(Entries.class));
            page.items().forEach(found::add);
            cursor = page.next();
        } while (cursor != null);
        return found.build().toList();
    }

    /** Names are a courtesy: the page shows without them when the directory does not answer. */
    private Map<UUID, String> namesOf(Stream<Entry> entries) {
        var ids = entries.flatMap(entry -> Optional.ofNullable(entry.personId()).stream())
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
                    .body(Person[].class);
            return people == null
                    ? Map.of()
                    : Stream.of(people).collect(Collectors.toMap(Person::personId, Person::name, (one, same) -> one));
        } catch (Refused | Unreachable withoutNames) {
            return Map.of();
        }
    }

    private record Entries(List<Entry> items, @Nullable String next) {}

    private record Entry(
            UUID id,
            UUID memberId,
            @Nullable UUID personId,
            @Nullable String status,
            @Nullable Integer minutes,
            @Nullable Boolean walkIn) {}

    private record Person(UUID personId, String name) {}
}
