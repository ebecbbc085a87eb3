package org.lotse.lists.neighbours;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClient;

/** What lists ask of the events service. */
public class EventsDoor {
    private final RestClient events;

    EventsDoor(RestClient events) {
        this.events = events;
    }

    /** @param rows at most 1 000 */
    public List<RowAnswer> take(UUID networkId, UUID importId, List<Row> rows) {
        return Answers.of(events.put()
                        .uri("/networks/{n}/imports/{i}/rows", networkId, importId)
                        .body(new Rows(rows))
                        .retrieve()
                        .body(RowAnswers.class))
                .rows();
    }

    public Undone undo(UUID networkId, UUID importId) {
        return Answers.of(events.delete()
                .uri("/networks/{n}/imports/{i}", networkId, importId)
                .retrieve()
                .body(Undone.class));
    }

    record Rows(List<Row> rows) {}

    public record Row(
            int row,
            Planned event,
            @Nullable Session session,
            @Nullable UUID memberId,
            @Nullable UUID personId,
            @Nullable String registration,
            @Nullable Boolean attended,
            @Nullable Integer minutes,
            @Nullable Integer headsWithoutName) {}

    public record Planned(
            @Nullable String externalId,
            String title,
            @Nullable String kind,
            LocalDate day,
            @Nullable LocalDate endDay,
            @Nullable LocalTime startsAt,
            @Nullable Integer minutes,
            @Nullable String place,
            @Nullable String seriesName) {}

    public record Session(LocalDate day, String title) {}

    record RowAnswers(List<RowAnswer> rows) {}

    public record RowAnswer(
            int row, @Nullable UUID eventId, @Nullable String outcome, MembersDoor.@Nullable Problem problem) {
        public boolean changed() {
            return "CREATED".equals(outcome) || "CHANGED".equals(outcome);
        }
    }

    public record Undone(
            @Nullable Integer retractedEvents,
            @Nullable Integer retractedRegistrations,
            @Nullable Integer retractedAttendances,
            @Nullable List<MembersDoor.Kept> kept) {}
}
