package org.lotse.events.planning;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.events.domain.Beneficiary;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.EventKind;
import org.lotse.events.domain.EventPlan;
import org.lotse.events.domain.EventStatus;
import org.lotse.events.domain.Session;
import org.lotse.events.domain.SessionDraft;

/**
 * Request body of an event. A change has the same fields and is merged into the existing event.
 *
 * @param seriesName name of a series, created if it does not exist; {@code seriesId} takes precedence
 */
record EventRequest(
        @NotBlank @Size(max = 300) @Pattern(regexp = NO_CONTROLS)
        String title,

        @NotNull EventKind kind,
        @Nullable EventStatus status,
        @Nullable UUID seriesId,

        @Nullable @Size(max = 200) @Pattern(regexp = NO_CONTROLS)
        String seriesName,

        @Nullable UUID hostMemberId,
        @Nullable UUID projectId,
        @Nullable Beneficiary beneficiary,
        @Nullable @Size(max = 20) List<@Pattern(regexp = "[A-Za-z0-9-]{1,40}") String> topics,

        @Nullable @Size(max = 300) @Pattern(regexp = NO_CONTROLS)
        String place,

        @NotEmpty @Size(max = 400) List<@Valid SessionRequest> sessions,

        @Nullable @Size(max = 200) @Pattern(regexp = NO_CONTROLS)
        String externalId) {

    private static final String NO_CONTROLS = "\\P{Cntrl}*";

    record SessionRequest(
            @Nullable UUID sessionId,

            @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING)
            LocalDate day,

            @Nullable @Size(max = 40) String startsAt,
            @Nullable @Size(max = 40) String endsAt,

            @Nullable @Size(max = 300) @Pattern(regexp = NO_CONTROLS)
            String title) {}

    static EventRequest of(Event event) {
        EventPlan plan = event.plan();
        return new EventRequest(
                plan.title(),
                plan.kind(),
                event.status(),
                plan.seriesId(),
                null,
                plan.hostMemberId(),
                plan.projectId(),
                plan.beneficiary(),
                plan.topics(),
                plan.place(),
                plan.sessions().stream().map(EventRequest::of).toList(),
                plan.externalId());
    }

    EventPlan toPlan(@Nullable UUID series, List<Session> laidDown) {
        return new EventPlan(
                title.strip(),
                kind,
                series,
                hostMemberId,
                projectId,
                Objects.requireNonNullElse(beneficiary, Beneficiary.NONE),
                Objects.requireNonNullElse(topics, List.of()),
                place,
                externalId == null || externalId.isBlank() ? null : externalId.strip(),
                laidDown);
    }

    List<SessionDraft> sessionDrafts() {
        return sessions.stream()
                .map(s -> new SessionDraft(s.sessionId, s.day, s.startsAt, s.endsAt, s.title))
                .toList();
    }

    private static SessionRequest of(Session session) {
        return new SessionRequest(
                session.id(),
                session.day(),
                session.startsAt().toString(),
                session.endsAt().toString(),
                session.title());
    }
}
