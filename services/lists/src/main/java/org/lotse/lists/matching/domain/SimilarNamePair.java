package org.lotse.lists.matching.domain;

/**
 * Two spellings that may mean the same.
 *
 * @param later position of the later spelling in the list
 * @param earlier position of the earlier spelling
 * @param score 0 to 1; 1 when the normalised names are equal
 */
public record SimilarNamePair(int later, int earlier, Similarity likeness, double score) {}
