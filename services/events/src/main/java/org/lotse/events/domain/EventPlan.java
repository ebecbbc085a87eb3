package org.lotse.events.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The plan of an event, as set by a coordinator.
 *
 * @param hostMemberId the member that hosts the event; null when the network hosts it
 * @param projectId the funded project to which the event is charged
 * @param topics codes, 1 to 40 letters, digits and dashes each
 * @param externalId id in the source system
 * @param sessions at least one, in order of {@code startsAt}
 */
public record EventPlan(
        String title,
        EventKind kind,
        @Nullable UUID seriesId,
        @Nullable UUID hostMemberId,
        @Nullable UUID projectId,
        Beneficiary beneficiary,
        List<String> topics,
        @Nullable String place,
        @Nullable String externalId,
        List<Session> sessions) {

    public EventPlan {
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("An event has at least one session.");
        }
        topics = List.copyOf(topics);
        sessions = sessions.stream()
                .sorted(Comparator.comparing(Session::startsAt).thenComparing(Session::id))
                .toList();
    }

    public LocalDate firstDay() {
        return sessions.getFirst().day();
    }

    public LocalDate lastDay() {
        return sessions.stream()
                .map(Session::day)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    public Instant startsAt() {
        return sessions.getFirst().startsAt();
    }

    /** The start of each session. Facts about registrations and attendance carry no other data of sessions. */
    Map<UUID, Instant> startBySession() {
        return sessions.stream().collect(Collectors.toMap(Session::id, Session::startsAt));
    }

    public Optional<Session> session(UUID id) {
        return sessions.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    public List<Session> sessionsOn(LocalDate day) {
        return sessions.stream().filter(s -> s.day().equals(day)).toList();
    }

    public EventPlan with(List<Session> others) {
        return new EventPlan(
                title, kind, seriesId, hostMemberId, projectId, beneficiary, topics, place, externalId, others);
    }
}
