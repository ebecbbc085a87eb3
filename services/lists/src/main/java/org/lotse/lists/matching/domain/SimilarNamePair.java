package org.lotse.lists.matching.domain;

/**
 * Two spellings that may mean the same.
 *
 * @param later position of the one the list names later
 * @param earlier position of the one it may be
 * @param score 0 to 1; 1 when normalised names are equal
 */
public record SimilarNamePair(int later, int earlier, Similarity likeness, double score) {}
