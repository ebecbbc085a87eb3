package org.lotse.members.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lotse.members.domain.NameMatch.Candidate;
import org.lotse.members.domain.NameMatch.Kind;

/** Index of known names. Exact and normalised matches are look-ups; similar names are found by a scan of all entries. */
final class NameIndex {

    /** Minimum similarity. Below it, candidates are noise: two firms of one industry in two towns reach 0.89. */
    private static final double ALIKE = 0.92;

    private static final int MOST_CANDIDATES = 5;

    private final Map<String, List<IndexedName>> exact = new HashMap<>();
    private final Map<String, List<IndexedName>> normal = new HashMap<>();
    private final List<IndexedName> all;

    NameIndex(Collection<IndexedName> entries) {
        all = List.copyOf(entries);
        for (IndexedName indexedName : all) {
            exact.merge(indexedName.name(), List.of(indexedName), NameIndex::both);
            normal.merge(indexedName.normal().core(), List.of(indexedName), NameIndex::both);
        }
    }

    /** @param possible false for entries that another property rules out, for example a different number */
    NameMatch match(String spelling, NormalName asked, Predicate<UUID> possible) {
        List<IndexedName> same = possible(exact.getOrDefault(spelling, List.of()), possible);
        if (same.size() == 1) {
            return found(Kind.EXACT, same, indexedName -> 1.0);
        }
        if (same.size() > 1) {
            return found(Kind.SIMILAR, same, indexedName -> 1.0);
        }
        List<IndexedName> normalised = possible(normal.getOrDefault(asked.core(), List.of()), possible).stream()
                .filter(indexedName -> indexedName.normal().matches(asked))
                .toList();
        if (!normalised.isEmpty()) {
            return found(normalised.size() == 1 ? Kind.NORMALISED : Kind.SIMILAR, normalised, indexedName -> 1.0);
        }
        List<IndexedName> alike = all.stream()
                .filter(indexedName -> JaroWinkler.upperBound(
                                asked.core().length(),
                                indexedName.normal().core().length())
                        >= ALIKE)
                .filter(indexedName -> score(asked, indexedName) >= ALIKE && possible.test(indexedName.id()))
                .toList();
        return alike.isEmpty()
                ? new NameMatch(Kind.NONE, List.of())
                : found(Kind.SIMILAR, alike, indexedName -> score(asked, indexedName));
    }

    private static NameMatch found(Kind kind, List<IndexedName> entries, Function<IndexedName, Double> score) {
        return new NameMatch(
                kind,
                entries.stream()
                        .map(indexedName ->
                                new Candidate(indexedName.id(), indexedName.name(), score.apply(indexedName)))
                        .sorted(Comparator.comparingDouble(Candidate::score)
                                .reversed()
                                .thenComparing(Candidate::id))
                        .limit(MOST_CANDIDATES)
                        .toList());
    }

    private static double score(NormalName asked, IndexedName indexedName) {
        return JaroWinkler.of(asked.core(), indexedName.normal().core());
    }

    private static List<IndexedName> possible(List<IndexedName> entries, Predicate<UUID> possible) {
        return entries.stream()
                .filter(indexedName -> possible.test(indexedName.id()))
                .toList();
    }

    private static List<IndexedName> both(List<IndexedName> one, List<IndexedName> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    record IndexedName(UUID id, String name, NormalName normal) {}
}
