package org.lotse.events.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.events.domain.Objection;

/** What became of a row; a row with a problem changed nothing. */
record RowAnswer(
        int row,
        @Nullable UUID eventId,
        @Nullable UUID sessionId,
        @Nullable UUID registrationId,
        @Nullable UUID attendanceId,
        @Nullable RowOutcome outcome,
        @Nullable RowProblem problem) {

    record RowProblem(String type, String field, String reason) {}

    static RowAnswer of(ListRow row, Objection objection) {
        return new RowAnswer(
                row.row(),
                null,
                null,
                null,
                null,
                null,
                new RowProblem(objection.type(), objection.field(), objection.reason()));
    }
}
