package org.lotse.members.domain;

import java.util.List;
import java.util.UUID;

/**
 * The member or person that a spelling means.
 *
 * @param candidates one when EXACT; the best first otherwise; none when NONE
 */
public record NameMatch(Kind kind, List<Candidate> candidates) {

    /** The certainty of the match. Only EXACT may be accepted without a human decision. */
    public enum Kind {
        /** The same letters, or the same number. */
        EXACT,
        /** The same apart from case, accents, punctuation and legal form. */
        NORMALISED,
        /** Similar; or several entries have exactly this name. */
        SIMILAR,
        NONE
    }

    /** @param score 0 to 1, by {@link JaroWinkler} */
    public record Candidate(UUID id, String name, double score) {}
}
