package org.lotse.members.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.FieldViolation;

/** The result of a row: imported as a whole, or rejected as a whole with the reason. */
record RowResult(
        int row,
        @Nullable UUID memberId,
        @Nullable UUID personId,
        @Nullable RowOutcome memberOutcome,
        @Nullable RowOutcome personOutcome,
        @Nullable FieldViolation problem) {

    static RowResult rejected(int row, FieldViolation problem) {
        return new RowResult(row, null, null, null, null, problem);
    }
}
