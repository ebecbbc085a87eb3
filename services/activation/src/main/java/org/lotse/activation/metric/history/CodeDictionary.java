package org.lotse.activation.metric.history;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Codes that most histories contain; each takes one byte, and all histories share one string. */
final class CodeDictionary {

    /** <b>Warning</b>: stored by position; append only. */
    private static final List<String> KNOWN = List.of(
            "COMPANY",
            "RESEARCH",
            "PUBLIC_BODY",
            "ASSOCIATION",
            "OTHER",
            "UNKNOWN",
            "MAIN_CONTACT",
            "REPRESENTATIVE",
            "EMPLOYEE",
            "FORMER",
            "UNASSIGNED",
            "EU-2003-361",
            "MICRO",
            "SMALL",
            "MEDIUM",
            "LARGE",
            "NUTS-2024",
            "WZ-2008",
            "WZ-2025",
            "standard",
            "");

    private static final Map<String, Integer> PLACES =
            IntStream.range(0, KNOWN.size()).boxed().collect(Collectors.toUnmodifiableMap(KNOWN::get, place -> place));

    private CodeDictionary() {}

    /** Index of a code; -1 if it must be written in full. */
    static int place(String word) {
        return PLACES.getOrDefault(word, -1);
    }

    /** @throws IllegalArgumentException if a newer version wrote it */
    static String at(int place) {
        if (place >= KNOWN.size()) {
            throw new IllegalArgumentException("no word has the place " + place);
        }
        return KNOWN.get(place);
    }
}
