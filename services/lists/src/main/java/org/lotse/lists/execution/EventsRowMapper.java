package org.lotse.lists.execution;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.clients.EventsClient.EventDetails;
import org.lotse.lists.clients.EventsClient.EventImportRow;
import org.lotse.lists.clients.EventsClient.EventSession;
import org.lotse.lists.rows.domain.EventData;
import org.lotse.lists.rows.domain.ParticipationData;
import org.lotse.lists.rows.domain.ParticipationResponse;

/** Maps the event and the participation of a row to a request to the events service. */
final class EventsRowMapper {
    private EventsRowMapper() {}

    /** @return null when the row does not identify its event */
    static @Nullable EventImportRow row(
            int row,
            EventData event,
            @Nullable ParticipationData taking,
            @Nullable UUID memberId,
            @Nullable UUID personId) {
        String title = event.title();
        LocalDate day = event.day();
        if (title == null || day == null) {
            return null;
        }
        return new EventImportRow(
                row,
                new EventDetails(
                        event.externalId(),
                        title,
                        event.kind() == null ? null : event.kind().name(),
                        day,
                        event.endDay(),
                        event.startsAt(),
                        event.minutes(),
                        event.place(),
                        event.series()),
                event.session() == null ? null : new EventSession(day, event.session()),
                memberId,
                personId,
                taking == null || taking.answer() == null ? null : registration(taking.answer()),
                taking == null ? null : taking.attended(),
                taking == null ? null : taking.minutes(),
                event.heads());
    }

    private static String registration(ParticipationResponse participationResponse) {
        return switch (participationResponse) {
            case YES -> "CONFIRMED";
            case NO -> "CANCELLED_IN_TIME";
            case WAITING -> "WAITING";
        };
    }
}
