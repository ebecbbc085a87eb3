package org.lotse.lists.surveying.domain;

import java.time.LocalDateTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.reading.domain.Answer;
import org.lotse.lists.reading.domain.TakingPart;

/** The row that counts among those that speak of the same people and the same event. */
record Winner(
        int row,
        boolean there,
        @Nullable Answer answer,
        @Nullable LocalDateTime changedAt) {
    private static final Comparator<@Nullable LocalDateTime> LATER = Comparator.nullsFirst(Comparator.naturalOrder());

    static Winner of(int row, @Nullable TakingPart taking) {
        return taking == null
                ? new Winner(row, false, null, null)
                : new Winner(row, taking.wasThere(), taking.answer(), taking.changedAt());
    }

    /** Having been there beats not having been; a later answer beats an earlier one; otherwise the first row counts. */
    Winner orLater(Winner other) {
        if (there != other.there) {
            return there ? this : other;
        }
        int order = LATER.compare(changedAt, other.changedAt);
        return order < 0 || (order == 0 && contradicts(other)) ? other : this;
    }

    boolean contradicts(Winner repeated) {
        return answer != repeated.answer;
    }
}
