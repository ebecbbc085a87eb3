package org.lotse.lists.matching.domain;

/** Kind of similarity of two names. */
public enum Similarity {
    /** Equal after normalising case, accents, punctuation and legal form. */
    NORMALISED,
    /** Nearly the same letters. */
    SIMILAR
}
