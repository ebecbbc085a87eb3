package org.lotse.bench.contest;

import java.util.Locale;

/** The medians beside what they must and should be. */
final class Table {

    private Table() {}

    static void print(int facts, int members, int rounds, Medians medians) {
        System.out.printf(
                Locale.ROOT,
                "%n%,d facts, %,d members, medians of %d rounds%n%n| contestant | facts/s | CPU-s per million facts |%n|---|---|---|%n",
                facts,
                members,
                rounds);
        for (String who : new String[] {Contest.LIMIT, Contest.OURS, Contest.DSL, Contest.SQL}) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,.0f | %.1f |%n",
                    who,
                    medians.of(who, Result.RATE),
                    medians.of(who, Result.CPU));
        }
        System.out.printf("%n| ours | here | must | aim |%n|---|---|---|---|%n");
        ratios(medians);
        figures(medians);
    }

    private static void ratios(Medians medians) {
        row("throughput / limit", medians.ratio(Contest.OURS, Contest.LIMIT, Result.RATE), "≥ 0.10", "≥ 0.25");
        row("throughput / DSL peer", medians.ratio(Contest.OURS, Contest.DSL, Result.RATE), "≥ 3", "≥ 5");
        row(
                "one changed fact kept current / SQL",
                medians.ratio(Contest.OURS, Result.RATE, Contest.SQL, "changes_per_s"),
                "≥ 50",
                "≥ 150");
        row(
                "from the raw log to all figures / SQL",
                medians.ratio(Contest.OURS, Contest.SQL, Result.RATE),
                "≥ 2",
                "≥ 4");
        row("CPU per fact / limit", medians.ratio(Contest.OURS, Contest.LIMIT, Result.CPU), "≤ 10", "≤ 5");
        row(
                "rebuild from the log / time of the limit",
                medians.ratio(Contest.OURS, Contest.LIMIT, Result.SECONDS),
                "≤ 9",
                "≤ 5");
    }

    private static void figures(Medians medians) {
        row("produce → readable at 2 000 facts/s, p50, ms", medians.of(Contest.OURS, "p50_ms"), "≤ 90", "≤ 40");
        row("produce → readable at 2 000 facts/s, p99, ms", medians.of(Contest.OURS, "p99_ms"), "≤ 200", "≤ 100");
        row("row bytes per kept fact", medians.of(Contest.OURS, "row_bytes_per_kept_fact"), "≤ 9", "≤ 6");
        row("changelog bytes per fact", medians.of(Contest.OURS, "changelog_bytes_per_fact"), "≤ 60", "≤ 40");
        row("restore from the changelog, s", medians.of(Contest.OURS, "restore_s"), "≤ 3", "≤ 1.5");
        row("comparison of two policies over all members, s", medians.of(Contest.OURS, "compare_s"), "≤ 10", "–");
    }

    private static void row(String what, double here, String must, String aim) {
        System.out.printf(Locale.ROOT, "| %s | %.2f | %s | %s |%n", what, here, must, aim);
    }
}
