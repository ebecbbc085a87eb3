package org.lotse.dashboard.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of possible duplicates. */
record MatchDecisions(List<MatchDecision> items, @Nullable String next) {
    /** @param within the member that a person belongs to; null for members */
    record MatchDecision(
            int number,
            String subject,
            String spelling,
            @Nullable String candidateId,
            String candidateName,
            @Nullable String within,
            String likeness,
            boolean same) {}
}
