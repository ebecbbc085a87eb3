package org.lotse.events.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.events.domain.Rejection;

/** The result of a row. A row with a problem changed nothing. */
record RowResult(
        int row,
        @Nullable UUID eventId,
        @Nullable UUID sessionId,
        @Nullable UUID registrationId,
        @Nullable UUID attendanceId,
        @Nullable RowOutcome outcome,
        @Nullable RowProblem problem) {

    record RowProblem(String type, String field, String reason) {}

    static RowResult of(ListRow row, Rejection rejection) {
        return new RowResult(
                row.row(),
                null,
                null,
                null,
                null,
                null,
                new RowProblem(rejection.type(), rejection.field(), rejection.reason()));
    }
}
