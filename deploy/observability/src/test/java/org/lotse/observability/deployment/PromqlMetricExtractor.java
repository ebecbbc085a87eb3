package org.lotse.observability.deployment;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds the names of metrics in a PromQL expression: identifiers that are neither function, keyword nor label. */
final class PromqlMetricExtractor {

    /** Strings, label matchers, ranges, and the labels after a grouping keyword: they contain no metric name. */
    private static final Pattern NOT_METRICS = Pattern.compile(
            "\"[^\"]*\"|\\{[^}]*}|\\[[^]]*]|\\b(?:by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");

    private static final Pattern IDENTIFIER = Pattern.compile("(?<![\\w.])[a-zA-Z_:][\\w:]*(?!\\w*\\s*\\()");
    private static final Set<String> KEYWORDS = Set.of("and", "or", "unless", "bool", "offset");

    private PromqlMetricExtractor() {}

    static Set<String> metricsOf(String expression) {
        String bare = expression;
        String before;
        do {
            before = bare;
            bare = NOT_METRICS.matcher(bare).replaceAll(" ");
        } while (!bare.equals(before));
        Set<String> metrics = new TreeSet<>();
        IDENTIFIER.matcher(bare).results().forEach(found -> {
            if (!KEYWORDS.contains(found.group())) {
                metrics.add(found.group());
            }
        });
        return metrics;
    }
}
