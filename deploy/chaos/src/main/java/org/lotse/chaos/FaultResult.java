package org.lotse.chaos;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The effect of one fault.
 *
 * @param acknowledged writes since the start of the run
 * @param seconds until current, by probe; infinite if never
 * @param window the responses that the writers got
 * @param wrong one sentence per failure, empty if the cluster held
 */
record FaultResult(
        String fault,
        int acknowledged,
        WriteComparison comparison,
        Map<String, Double> seconds,
        ResponseStatistics.Window window,
        List<String> wrong) {

    static final String HEAD =
            "| fault | acknowledged writes | lost | doubled | s until members current | s until all current"
                    + " | longest wait of a write, s | answers that were not good | verdict |\n|---|---|---|---|---|---|---|---|---|";

    boolean held() {
        return wrong.isEmpty()
                && comparison.equals(WriteComparison.EQUAL)
                && !window.bad().containsKey("hang")
                && seconds.values().stream().noneMatch(s -> s.isInfinite());
    }

    String row() {
        Map.Entry<String, Double> slowest =
                seconds.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(Map.entry("nothing", 0.0));
        String bad = window.bad().entrySet().stream()
                .map(each -> each.getKey() + " × " + each.getValue())
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %.1f | %.1f (%s) | %.1f | %s | %s |",
                fault,
                acknowledged,
                comparison.lost(),
                comparison.doubled(),
                seconds.getOrDefault("members", Double.POSITIVE_INFINITY),
                slowest.getValue(),
                slowest.getKey(),
                window.longestWait(),
                bad.isEmpty() ? "none" : bad,
                held() ? "held" : "**fell**" + (wrong.isEmpty() ? "" : ": " + String.join("; ", wrong)));
    }
}
