package org.lotse.reports.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The difference of one figure between two states of the facts.
 *
 * @param before null when the figure is new, as a region can be
 * @param after null when the figure no longer exists
 * @param added evidence that only the later state has, or has with other values
 * @param removed evidence that only the earlier state has, or had with other values
 */
public record FigureChange(
        String key, @Nullable Figure before, @Nullable Figure after, List<Evidence> added, List<Evidence> removed) {

    /** All figures with different evidence, in the order of the report. */
    public static List<FigureChange> between(List<Figure> before, List<Figure> after) {
        Map<String, Figure> earlier = byKey(before);
        Map<String, Figure> later = byKey(after);
        Set<String> keys = new LinkedHashSet<>(earlier.keySet());
        keys.addAll(later.keySet());
        List<FigureChange> changes = new ArrayList<>();
        for (String key : keys) {
            FigureChange change = of(key, earlier.get(key), later.get(key));
            if (change.hasDifference()) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static Map<String, Figure> byKey(List<Figure> figures) {
        Map<String, Figure> byKey = new LinkedHashMap<>();
        figures.forEach(f -> byKey.put(f.key(), f));
        return byKey;
    }

    private static FigureChange of(String key, @Nullable Figure before, @Nullable Figure after) {
        List<Evidence> earlier = before == null ? List.of() : before.evidence();
        List<Evidence> later = after == null ? List.of() : after.evidence();
        return new FigureChange(key, before, after, minus(later, earlier), minus(earlier, later));
    }

    private static List<Evidence> minus(List<Evidence> all, List<Evidence> others) {
        Set<Evidence> known = new HashSet<>(others);
        return all.stream().filter(e -> !known.contains(e)).toList();
    }

    private boolean hasDifference() {
        return before == null || after == null || !added.isEmpty() || !removed.isEmpty();
    }
}
