package org.lotse.members.matching;

import java.util.List;
import org.lotse.members.domain.Match;
import org.lotse.members.domain.Match.Candidate;

/** Answers to a {@link MatchRequest}, in its order. */
record Matches(List<Answer> members, List<Answer> persons) {

    record Answer(String key, Match.Kind kind, List<Candidate> candidates) {

        static Answer of(String key, Match match) {
            return new Answer(key, match.kind(), match.candidates());
        }
    }
}
