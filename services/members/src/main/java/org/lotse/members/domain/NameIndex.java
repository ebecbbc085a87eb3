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
import org.lotse.members.domain.Match.Candidate;
import org.lotse.members.domain.Match.Kind;

/** Known names, ready to be compared with many spellings: exact and normalised by look-up, similar by looking at all. */
final class NameIndex {

    /** Below it, offers are noise: two firms of one trade in two towns reach 0.89. */
    private static final double ALIKE = 0.92;

    private static final int MOST_CANDIDATES = 5;

    private final Map<String, List<Entry>> exact = new HashMap<>();
    private final Map<String, List<Entry>> normal = new HashMap<>();
    private final List<Entry> all;

    NameIndex(Collection<Entry> entries) {
        all = List.copyOf(entries);
        for (Entry entry : all) {
            exact.merge(entry.name(), List.of(entry), NameIndex::both);
            normal.merge(entry.normal().core(), List.of(entry), NameIndex::both);
        }
    }

    /** @param possible false for entries that something else tells apart, for example another number */
    Match match(String spelling, NormalName asked, Predicate<UUID> possible) {
        List<Entry> same = possible(exact.getOrDefault(spelling, List.of()), possible);
        if (same.size() == 1) {
            return found(Kind.EXACT, same, entry -> 1.0);
        }
        if (same.size() > 1) {
            return found(Kind.SIMILAR, same, entry -> 1.0);
        }
        List<Entry> normalised = possible(normal.getOrDefault(asked.core(), List.of()), possible).stream()
                .filter(entry -> entry.normal().matches(asked))
                .toList();
        if (!normalised.isEmpty()) {
            return found(normalised.size() == 1 ? Kind.NORMALISED : Kind.SIMILAR, normalised, entry -> 1.0);
        }
        List<Entry> alike = all.stream()
                .filter(entry -> Similarity.atMost(
                                asked.core().length(), entry.normal().core().length())
                        >= ALIKE)
                .filter(entry -> score(asked, entry) >= ALIKE && possible.test(entry.id()))
                .toList();
        return alike.isEmpty()
                ? new Match(Kind.NONE, List.of())
                : found(Kind.SIMILAR, alike, entry -> score(asked, entry));
    }

    private static Match found(Kind kind, List<Entry> entries, Function<Entry, Double> score) {
        return new Match(
                kind,
                entries.stream()
                        .map(entry -> new Candidate(entry.id(), entry.name(), score.apply(entry)))
                        .sorted(Comparator.comparingDouble(Candidate::score)
                                .reversed()
                                .thenComparing(Candidate::id))
                        .limit(MOST_CANDIDATES)
                        .toList());
    }

    private static double score(NormalName asked, Entry entry) {
        return Similarity.of(asked.core(), entry.normal().core());
    }

    private static List<Entry> possible(List<Entry> entries, Predicate<UUID> possible) {
        return entries.stream().filter(entry -> possible.test(entry.id())).toList();
    }

    private static List<Entry> both(List<Entry> one, List<Entry> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    record Entry(UUID id, String name, NormalName normal) {}
}
