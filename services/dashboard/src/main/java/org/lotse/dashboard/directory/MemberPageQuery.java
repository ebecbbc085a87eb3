package org.lotse.dashboard.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.dashboard.clients.ServiceProblemException;
import org.lotse.dashboard.clients.ServiceUnreachableException;
import org.lotse.dashboard.directory.MemberPage.ContactPerson;
import org.lotse.dashboard.directory.store.Member;
import org.lotse.dashboard.directory.store.TimelineEntry;
import org.lotse.dashboard.directory.store.TimelineStore;
import org.lotse.dashboard.layout.NetworkInfoCache;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.web.client.RestClient;

/** Collects the data of one member from the read models and, at the time of the request, from the services. */
@Service
class MemberPageQuery {

    private static final int MOMENTS = 200;

    private final TimelineStore timelineStore;
    private final NetworkInfoCache networkInfoCache;
    private final RestClient members;
    private final RestClient activation;
    private final RestClient events;

    MemberPageQuery(
            TimelineStore timelineStore,
            NetworkInfoCache networkInfoCache,
            @Qualifier("members") RestClient members,
            @Qualifier("activation") RestClient activation,
            @Qualifier("events") RestClient events) {
        this.timelineStore = timelineStore;
        this.networkInfoCache = networkInfoCache;
        this.members = members;
        this.activation = activation;
        this.events = events;
    }

    MemberPage of(Member member) {
        var timeline = timelineStore.of(
                member.id(), networkInfoCache.of(CurrentNetwork.id()).zone(), MOMENTS);
        return new MemberPage(member, explanation(member.id()), persons(member.id()), timeline, titles(timeline));
    }

    private @Nullable ScoreExplanation explanation(UUID member) {
        return ask(() -> activation
                        .get()
                        .uri("/members/{id}/explanation", member)
                        .retrieve()
                        .body(ScoreExplanation.class))
                .orElse(null);
    }

    private @Nullable List<ContactPerson> persons(UUID member) {
        return ask(() -> members.get().uri("/members/{id}", member).retrieve().body(MemberContacts.class))
                .map(MemberContacts::persons)
                .orElse(null);
    }

    private Map<UUID, String> titles(List<TimelineEntry> timeline) {
        var ids = timeline.stream()
                .flatMap(timelineEntry -> Optional.ofNullable(timelineEntry.event()).stream())
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
                        .body(EventTitleList.class))
                .map(found -> found.items().stream()
                        .collect(Collectors.toMap(EventTitle::id, EventTitle::title, (one, same) -> one)))
                .orElse(Map.of());
    }

    /** Empty if a service does not respond: the page still renders and says what is missing. */
    private static <T> Optional<T> ask(Supplier<@Nullable T> question) {
        try {
            return Optional.ofNullable(question.get());
        } catch (ServiceProblemException | ServiceUnreachableException missing) {
            return Optional.empty();
        }
    }

    private record MemberContacts(@Nullable List<ContactPerson> persons) {}

    private record EventTitleList(List<EventTitle> items) {}

    private record EventTitle(UUID id, String title) {}
}
