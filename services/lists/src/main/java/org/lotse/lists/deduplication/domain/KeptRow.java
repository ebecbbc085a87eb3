package org.lotse.lists.deduplication.domain;

import java.time.LocalDateTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.rows.domain.ParticipationData;
import org.lotse.lists.rows.domain.ParticipationResponse;

/** The row that counts among the rows about the same people and the same event. */
record KeptRow(
        int row,
        boolean there,
        @Nullable ParticipationResponse answer,
        @Nullable LocalDateTime changedAt) {
    private static final Comparator<@Nullable LocalDateTime> LATER = Comparator.nullsFirst(Comparator.naturalOrder());

    static KeptRow of(int row, @Nullable ParticipationData taking) {
        return taking == null
                ? new KeptRow(row, false, null, null)
                : new KeptRow(row, taking.wasThere(), taking.answer(), taking.changedAt());
    }

    /** Attendance takes precedence over absence, and a later answer over an earlier one; otherwise the first row counts. */
    KeptRow preferredTo(KeptRow other) {
        if (there != other.there) {
            return there ? this : other;
        }
        int order = LATER.compare(changedAt, other.changedAt);
        return order < 0 || (order == 0 && contradicts(other)) ? other : this;
    }

    boolean contradicts(KeptRow repeated) {
        return answer != repeated.answer;
    }
}
