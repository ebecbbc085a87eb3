package org.lotse.lists.matching.domain;

/** How two names are alike. */
public enum Similarity {
    /** The same after case, accents, punctuation and legal form. */
    NORMALISED,
    /** Nearly the same letters. */
    SIMILAR
}
