package org.lotse.members.matching;

import java.util.List;
import org.lotse.members.domain.NameMatch;
import org.lotse.members.domain.NameMatch.Candidate;

/** Matches for a {@link MatchRequest}, in its order. */
record MatchResponse(List<SpellingMatch> members, List<SpellingMatch> persons) {

    record SpellingMatch(String key, NameMatch.Kind kind, List<Candidate> candidates) {

        static SpellingMatch of(String key, NameMatch match) {
            return new SpellingMatch(key, match.kind(), match.candidates());
        }
    }
}
