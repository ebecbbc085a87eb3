package org.lotse.lists.matching.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds, for each spelling of a list, the most similar earlier spelling. Names are compared by the share of their common letter bigrams
 * (Dice coefficient), and only with names that share one of their rarer bigrams, so that 10 000 names take seconds. Names that differ in
 * a digit ("Kreis 1", "Kreis 2") are never similar.
 */
public final class SimilarNameFinder {
    /** Names below this value are not similar. A dropped initial or one misspelt letter in a usual name stays above it. */
    static final double MIN_SIMILARITY = 0.86;

    /** Bigrams shared by more names than this are ignored: they do not discriminate. */
    private static final int COMMON = 250;

    private final List<NameBigrams> names = new ArrayList<>();
    private final Map<Integer, List<Integer>> bearers = new HashMap<>();
    private final Map<String, Integer> first = new HashMap<>();

    private SimilarNameFinder() {}

    /** @param normalNames in the order of the list, normalised by {@link NameNormalizer} */
    public static List<SimilarNamePair> of(List<String> normalNames) {
        SimilarNameFinder all = new SimilarNameFinder();
        List<SimilarNamePair> pairs = new ArrayList<>();
        for (String name : normalNames) {
            all.add(name).ifPresent(pairs::add);
        }
        return pairs;
    }

    private Optional<SimilarNamePair> add(String name) {
        int position = names.size();
        NameBigrams nameBigrams = NameBigrams.of(name);
        names.add(nameBigrams);
        Integer same = first.putIfAbsent(name, position);
        if (same != null) {
            return Optional.of(new SimilarNamePair(position, same, Similarity.NORMALISED, 1));
        }
        SimilarNamePair best = null;
        for (int candidate : candidates(nameBigrams)) {
            NameBigrams other = names.get(candidate);
            double score = nameBigrams.isComparable(other) ? nameBigrams.similarity(other) : 0;
            if (score >= MIN_SIMILARITY && (best == null || score > best.score())) {
                best = new SimilarNamePair(position, candidate, Similarity.SIMILAR, score);
            }
        }
        for (int pair : nameBigrams.distinct()) {
            bearers.computeIfAbsent(pair, p -> new ArrayList<>()).add(position);
        }
        return Optional.ofNullable(best);
    }

    private Set<Integer> candidates(NameBigrams nameBigrams) {
        Set<Integer> candidates = new TreeSet<>();
        for (int pair : nameBigrams.distinct()) {
            List<Integer> known = bearers.getOrDefault(pair, List.of());
            if (known.size() <= COMMON) {
                candidates.addAll(known);
            }
        }
        return candidates;
    }
}
