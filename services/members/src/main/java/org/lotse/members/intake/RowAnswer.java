package org.lotse.members.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.Fault;

/** What became of a row: taken as a whole, or left out as a whole with the reason. */
record RowAnswer(
        int row,
        @Nullable UUID memberId,
        @Nullable UUID personId,
        @Nullable Change memberOutcome,
        @Nullable Change personOutcome,
        @Nullable Fault problem) {

    static RowAnswer leftOut(int row, Fault problem) {
        return new RowAnswer(row, null, null, null, null, problem);
    }
}
