package org.lotse.members.domain;

import java.util.List;
import java.util.UUID;

/**
 * Whom a spelling means.
 *
 * @param candidates one when EXACT; the best first otherwise; none when NONE
 */
public record NameMatch(Kind kind, List<Candidate> candidates) {

    /** How sure it is. Only EXACT may be taken without asking a human being. */
    public enum Kind {
        /** The same letters, or the same number. */
        EXACT,
        /** The same but for case, accents, punctuation and legal form. */
        NORMALISED,
        /** Alike; or two bear this very name. */
        SIMILAR,
        NONE
    }

    /** @param score 0 to 1, by {@link JaroWinkler} */
    public record Candidate(UUID id, String name, double score) {}
}
