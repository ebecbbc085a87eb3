package org.lotse.lists.working;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.neighbours.EventsDoor.Planned;
import org.lotse.lists.neighbours.EventsDoor.Row;
import org.lotse.lists.neighbours.EventsDoor.Session;
import org.lotse.lists.reading.domain.Answer;
import org.lotse.lists.reading.domain.EventPart;
import org.lotse.lists.reading.domain.TakingPart;

/** Says in the words of the events service what a row says of an event and of taking part. */
final class ForEvents {
    private ForEvents() {}

    /** @return null when the row knows too little of its event to speak of it */
    static @Nullable Row row(
            int row, EventPart event, @Nullable TakingPart taking, @Nullable UUID memberId, @Nullable UUID personId) {
        String title = event.title();
        LocalDate day = event.day();
        if (title == null || day == null) {
            return null;
        }
        return new Row(
                row,
                new Planned(
                        event.externalId(),
                        title,
                        event.kind() == null ? null : event.kind().name(),
                        day,
                        event.endDay(),
                        event.startsAt(),
                        event.minutes(),
                        event.place(),
                        event.series()),
                event.session() == null ? null : new Session(day, event.session()),
                memberId,
                personId,
                taking == null || taking.answer() == null ? null : registration(taking.answer()),
                taking == null ? null : taking.attended(),
                taking == null ? null : taking.minutes(),
                event.heads());
    }

    private static String registration(Answer answer) {
        return switch (answer) {
            case YES -> "CONFIRMED";
            case NO -> "CANCELLED_IN_TIME";
            case WAITING -> "WAITING";
        };
    }
}
