package org.lotse.lists.clients;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClient;

/** Client of the events service. */
public class EventsClient {
    private final RestClient events;

    EventsClient(RestClient events) {
        this.events = events;
    }

    /** @param rows at most 1 000 */
    public List<EventRowResult> importRows(UUID networkId, UUID importId, List<EventImportRow> rows) {
        return ResponseBodies.require(events.put()
                        .uri("/networks/{n}/imports/{i}/rows", networkId, importId)
                        .body(new EventRowsRequest(rows))
                        .retrieve()
                        .body(EventRowsResponse.class))
                .rows();
    }

    public EventsUndoResult undoImport(UUID networkId, UUID importId) {
        return ResponseBodies.require(events.delete()
                .uri("/networks/{n}/imports/{i}", networkId, importId)
                .retrieve()
                .body(EventsUndoResult.class));
    }

    record EventRowsRequest(List<EventImportRow> rows) {}

    public record EventImportRow(
            int row,
            EventDetails event,
            @Nullable EventSession session,
            @Nullable UUID memberId,
            @Nullable UUID personId,
            @Nullable String registration,
            @Nullable Boolean attended,
            @Nullable Integer minutes,
            @Nullable Integer headsWithoutName) {}

    public record EventDetails(
            @Nullable String externalId,
            String title,
            @Nullable String kind,
            LocalDate day,
            @Nullable LocalDate endDay,
            @Nullable LocalTime startsAt,
            @Nullable Integer minutes,
            @Nullable String place,
            @Nullable String seriesName) {}

    public record EventSession(LocalDate day, String title) {}

    record EventRowsResponse(List<EventRowResult> rows) {}

    public record EventRowResult(
            int row, @Nullable UUID eventId, @Nullable String outcome, MembersClient.@Nullable RowProblem problem) {
        public boolean changed() {
            return "CREATED".equals(outcome) || "CHANGED".equals(outcome);
        }
    }

    public record EventsUndoResult(
            @Nullable Integer retractedEvents,
            @Nullable Integer retractedRegistrations,
            @Nullable Integer retractedAttendances,
            @Nullable List<MembersClient.RetainedItem> kept) {}
}
