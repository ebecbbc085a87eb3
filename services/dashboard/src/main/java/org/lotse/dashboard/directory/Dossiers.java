package org.lotse.dashboard.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.dashboard.directory.Dossier.Person;
import org.lotse.dashboard.directory.store.Member;
import org.lotse.dashboard.directory.store.Moment;
import org.lotse.dashboard.directory.store.Timelines;
import org.lotse.dashboard.frame.Networks;
import org.lotse.dashboard.neighbours.Refused;
import org.lotse.dashboard.neighbours.Unreachable;
import org.lotse.gate.CurrentNetwork;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.web.client.RestClient;

/** Puts together what is known of one member, from the read models and, at the moment of looking, from the services. */
@Service
class Dossiers {

    private static final int MOMENTS = 200;

    private final Timelines timelines;
    private final Networks networks;
    private final RestClient members;
    private final RestClient activation;
    private final RestClient events;

    Dossiers(
            Timelines timelines,
            Networks networks,
            @Qualifier("members") RestClient members,
            @Qualifier("activation") RestClient activation,
            @Qualifier("events") RestClient events) {
        this.timelines = timelines;
        this.networks = networks;
        this.members = members;
        this.activation = activation;
        this.events = events;
    }

    Dossier of(Member member) {
        var timeline =
                timelines.of(member.id(), networks.of(CurrentNetwork.id()).zone(), MOMENTS);
        return new Dossier(member, explanation(member.id()), persons(member.id()), timeline, titles(timeline));
    }

    private @Nullable Explanation explanation(UUID member) {
        return ask(() -> activation
                        .get()
                        .uri("/members/{id}/explanation", member)
                        .retrieve()
                        .body(Explanation.class))
                .orElse(null);
    }

    private @Nullable List<Person> persons(UUID member) {
        return ask(() -> members.get().uri("/members/{id}", member).retrieve().body(Entry.class))
                .map(Entry::persons)
                .orElse(null);
    }

    private Map<UUID, String> titles(List<Moment> timeline) {
        var ids = timeline.stream()
                .flatMap(moment -> Optional.ofNullable(moment.event()).stream())
                .distinct()
                .map(UUID::toString)
                .collect(Collectors.joining(","));
        if (ids.isEmpty()) {
            return Map.of();
        }
        return ask(() -> events.get()
                        .uri(uri -> uri.path("/events")
                                .queryParam("ids", ids)
                                .queryParam("size", MOMENTS)
                                .build())
                        .retrieve()
                        .body(Programme.class))
                .map(found ->
                        found.items().stream().collect(Collectors.toMap(Title::id, Title::title, (one, same) -> one)))
                .orElse(Map.of());
    }

    /** A page about a member must show although one service does not answer; it then says what is missing. */
    private static <T> Optional<T> ask(Supplier<@Nullable T> question) {
        try {
            return Optional.ofNullable(question.get());
        } catch (Refused | Unreachable missing) {
            return Optional.empty();
        }
    }

    private record Entry(@Nullable List<Person> persons) {}

    private record Programme(List<Title> items) {}

    private record Title(UUID id, String title) {}
}
