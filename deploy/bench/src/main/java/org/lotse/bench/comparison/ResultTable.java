package org.lotse.bench.comparison;

import java.util.Locale;
import org.lotse.bench.harness.MeasurementResult;
import org.lotse.bench.harness.ResultMedians;

/** The medians beside the required values and the targets. */
final class ResultTable {

    private ResultTable() {}

    static void print(int facts, int members, int rounds, ResultMedians medians) {
        System.out.printf(
                Locale.ROOT,
                "%n%,d facts, %,d members, medians of %d rounds%n%n| contestant | facts/s | CPU-s per million facts |%n|---|---|---|%n",
                facts,
                members,
                rounds);
        for (String who : new String[] {
            BenchmarkComparison.LIMIT, BenchmarkComparison.OURS, BenchmarkComparison.DSL, BenchmarkComparison.SQL
        }) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,.0f | %.1f |%n",
                    who,
                    medians.of(who, MeasurementResult.RATE),
                    medians.of(who, MeasurementResult.CPU));
        }
        System.out.printf("%n| ours | here | must | aim |%n|---|---|---|---|%n");
        ratios(medians);
        figures(medians);
    }

    private static void ratios(ResultMedians medians) {
        row(
                "throughput / limit",
                medians.ratio(BenchmarkComparison.OURS, BenchmarkComparison.LIMIT, MeasurementResult.RATE),
                "≥ 0.10",
                "≥ 0.25");
        row(
                "throughput / DSL peer",
                medians.ratio(BenchmarkComparison.OURS, BenchmarkComparison.DSL, MeasurementResult.RATE),
                "≥ 3",
                "≥ 5");
        row(
                "one changed fact kept current / SQL",
                medians.ratio(
                        BenchmarkComparison.OURS, MeasurementResult.RATE, BenchmarkComparison.SQL, "changes_per_s"),
                "≥ 50",
                "≥ 150");
        row(
                "from the raw log to all figures / SQL",
                medians.ratio(BenchmarkComparison.OURS, BenchmarkComparison.SQL, MeasurementResult.RATE),
                "≥ 2",
                "≥ 4");
        row(
                "CPU per fact / limit",
                medians.ratio(BenchmarkComparison.OURS, BenchmarkComparison.LIMIT, MeasurementResult.CPU),
                "≤ 10",
                "≤ 5");
        row(
                "rebuild from the log / time of the limit",
                medians.ratio(BenchmarkComparison.OURS, BenchmarkComparison.LIMIT, MeasurementResult.SECONDS),
                "≤ 9",
                "≤ 5");
    }

    private static void figures(ResultMedians medians) {
        row(
                "produce → readable at 2 000 facts/s, p50, ms",
                medians.of(BenchmarkComparison.OURS, "p50_ms"),
                "≤ 90",
                "≤ 40");
        row(
                "produce → readable at 2 000 facts/s, p99, ms",
                medians.of(BenchmarkComparison.OURS, "p99_ms"),
                "≤ 200",
                "≤ 100");
        row("row bytes per kept fact", medians.of(BenchmarkComparison.OURS, "row_bytes_per_kept_fact"), "≤ 9", "≤ 6");
        row(
                "changelog bytes per fact",
                medians.of(BenchmarkComparison.OURS, "changelog_bytes_per_fact"),
                "≤ 60",
                "≤ 40");
        row("restore from the changelog, s", medians.of(BenchmarkComparison.OURS, "restore_s"), "≤ 3", "≤ 1.5");
        row(
                "comparison of two policies over all members, s",
                medians.of(BenchmarkComparison.OURS, "compare_s"),
                "≤ 10",
                "–");
    }

    private static void row(String what, double here, String must, String aim) {
        System.out.printf(Locale.ROOT, "| %s | %.2f | %s | %s |%n", what, here, must, aim);
    }
}
