package org.lotse.lists.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.matching.domain.Similarity;

/**
 * Two spellings that may mean the same, with the user's decision. They stay apart by default.
 *
 * @param number position among the decisions of the import, from 1
 * @param key of the spelling in the list
 * @param candidateId id of the match in the directory; null when the other spelling is in the list too
 * @param candidateKey key of the match in the list; null when it is in the directory
 * @param within the member a person belongs to; null for members
 * @param score 0 to 1
 */
public record MatchDecision(
        int number,
        MatchSubject subject,
        String key,
        String spelling,
        @Nullable UUID candidateId,
        @Nullable String candidateKey,
        String candidateName,
        @Nullable String within,
        Similarity likeness,
        double score,
        boolean same) {
    public MatchDecision decided(boolean nowSame) {
        return new MatchDecision(
                number,
                subject,
                key,
                spelling,
                candidateId,
                candidateKey,
                candidateName,
                within,
                likeness,
                score,
                nowSame);
    }
}
