package org.lotse.activation.metric.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.activation.metric.HistoryBuilder.company;
import static org.lotse.activation.metric.HistoryBuilder.day;

import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lotse.activation.metric.HistoryBuilder;
import org.lotse.activation.metric.RandomMemberHistory;
import org.lotse.activation.metric.history.Classification;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.metric.score.Scorer;
import org.lotse.activation.sampling.SampleRange;
import org.lotse.activation.sampling.SeededProperty;

class ContributionTest {

    private static final Scorer SCORER = new Scorer(Policy.standard().score());

    @Test
    void aDormantPayerStandsInTheMatrixAndInEachOfItsDimensions() {
        Map<Cell, Long> cells = on(
                "2026-11-20",
                company()
                        .joinedOn("2023-01-10")
                        .classified(Classification.ClassificationKind.SIZE, "EU-2003-361", "SMALL", "2023-01-01")
                        .classified(Classification.ClassificationKind.SECTOR, "WZ-2008", "C", "2023-01-01")
                        .attended("2023-02-01", "2023-03-01"));

        assertThat(cells)
                .containsEntry(Cell.all("matrix:CURRENT/DORMANT", "now"), 1L)
                .containsEntry(new Cell("matrix:CURRENT/DORMANT", "now", "size", "SMALL"), 1L)
                .containsEntry(new Cell("matrix:CURRENT/DORMANT", "now", "sector", "WZ-2008:C"), 1L)
                .containsEntry(new Cell("matrix:CURRENT/DORMANT", "now", "type", "COMPANY"), 1L)
                .containsEntry(new Cell("matrix:CURRENT/DORMANT", "now", "category", "standard"), 1L)
                .containsEntry(new Cell("matrix:CURRENT/DORMANT", "now", "region", "UNKNOWN"), 1L)
                .containsEntry(Cell.all("cohort-activated", "2023-01"), 1L)
                .containsEntry(Cell.all("activation-days:50", "now"), 1L)
                .containsEntry(Cell.all("attendances:MEETING", "2023-02"), 1L)
                .containsEntry(Cell.all("attendance-minutes", "2023-03"), 90L)
                .containsEntry(Cell.all("members-by-behaviour:DORMANT", "2026-11"), 1L)
                .containsEntry(Cell.all("lifecycle-went-dormant", "2024-03"), 1L);
    }

    @Test
    void aMonthCountsTheCodesOfItsOwnTime() {
        Map<Cell, Long> cells = on(
                "2024-06-30",
                company()
                        .joinedOn("2024-01-01")
                        .classified(Classification.ClassificationKind.SIZE, "EU-2003-361", "MICRO", "2024-01-01")
                        .classified(Classification.ClassificationKind.SIZE, "EU-2003-361", "SMALL", "2024-04-01"));

        assertThat(cells)
                .containsEntry(new Cell("members", "2024-03", "size", "MICRO"), 1L)
                .containsEntry(new Cell("members", "2024-04", "size", "SMALL"), 1L)
                .doesNotContainKey(new Cell("members", "2024-04", "size", "MICRO"));
    }

    @Test
    void anImmatureMemberIsCountedButNotInTheDenominator() {
        Map<Cell, Long> cells =
                on("2024-02-01", company().joinedOn("2024-01-01").did(SignalType.CONTRIBUTED, "2024-01-10"));

        assertThat(cells)
                .containsEntry(Cell.all("cohort-members", "2024-01"), 1L)
                .containsEntry(Cell.all("cohort-activated-early", "2024-01"), 1L)
                .doesNotContainKeys(Cell.all("cohort-matured", "2024-01"), Cell.all("cohort-activated", "2024-01"));
    }

    @Test
    void aCohortMonthThatIsNotOverHasNoCell() {
        Map<Cell, Long> cells =
                on("2024-03-05", company().joinedOn("2024-01-05").attended("2024-01-06", "2024-03-05"));

        assertThat(cells)
                .containsEntry(Cell.all("cohort-recurring", "2024-01/1"), 1L)
                .containsEntry(Cell.all("cohort-reached", "2024-01/2"), 1L)
                .doesNotContainKeys(Cell.all("cohort-recurring", "2024-01/2"), Cell.all("cohort-reached", "2024-01/3"));
    }

    @Test
    void aLateRenewalIsLateButARenewal() {
        Map<Cell, Long> cells = on(
                "2025-06-30",
                company()
                        .term("standard", "2023-01-01", "2023-12-31", null)
                        .term("standard", "2024-03-01", "2025-02-28", null));

        assertThat(cells)
                .containsEntry(Cell.all("renewal-eligible-first", "2023-12"), 1L)
                .containsEntry(Cell.all("renewed-late", "2023-12"), 1L)
                .doesNotContainKeys(Cell.all("renewed-soon", "2023-12"), Cell.all("renewed-on-time", "2023-12"))
                .containsEntry(Cell.all("renewal-eligible", "2025-02"), 1L)
                .doesNotContainKeys(Cell.all("renewed-ever", "2025-02"), Cell.all("renewal-eligible-first", "2025-02"))
                .containsEntry(Cell.all("left", "2024-01"), 1L)
                .containsEntry(Cell.all("joined", "2024-03"), 1L);
    }

    @SeededProperty(tries = 200)
    void theIdentitiesHoldInEveryMonth(long seed) {
        Map<Cell, Long> cells = share(RandomMemberHistory.history(new Random(seed)), RandomMemberHistory.START + 1100)
                .cells();

        for (int month = Month.of(RandomMemberHistory.START);
                month <= Month.of(RandomMemberHistory.START + 1100);
                month++) {
            assertThat(get(cells, MetricNames.LIFECYCLE_ACTIVE, month))
                    .isEqualTo(get(cells, MetricNames.LIFECYCLE_ACTIVE, month - 1)
                            + get(cells, MetricNames.LIFECYCLE_NEW, month)
                            + get(cells, MetricNames.LIFECYCLE_RESURRECTED, month)
                            - get(cells, MetricNames.LIFECYCLE_WENT_DORMANT, month)
                            - get(cells, MetricNames.LIFECYCLE_LEFT, month));
            assertThat(get(cells, MetricNames.MEMBERS, month))
                    .isEqualTo(get(cells, MetricNames.MEMBERS, month - 1)
                            + get(cells, MetricNames.JOINED, month)
                            - get(cells, MetricNames.LEFT, month));
        }
    }

    @SeededProperty(tries = 100)
    void totalsKeptByDifferencesEqualASumFromScratch(long seed, @SampleRange(min = 1, max = 20) int members) {
        Random random = new Random(seed);
        NetworkTotals kept = new NetworkTotals();
        NetworkTotals fresh = new NetworkTotals();
        for (int i = 0; i < members; i++) {
            Contribution contribution = Contribution.NOTHING;
            History history = History.EMPTY;
            int day = RandomMemberHistory.START;
            for (History fact : RandomMemberHistory.facts(random)) {
                history = history.merge(fact);
                day += random.nextInt(40);
                Contribution next = share(history, day);
                kept.add(contribution.negated());
                kept.add(next);
                contribution = next;
            }
            fresh.add(share(history, day));
        }

        assertThat(kept.cells()).isEqualTo(fresh.cells());
    }

    private static long get(Map<Cell, Long> cells, String metric, int month) {
        return cells.getOrDefault(Cell.all(metric, Month.name(month)), 0L);
    }

    private static Map<Cell, Long> on(String date, HistoryBuilder historyBuilder) {
        return share(historyBuilder.history(), day(date)).cells();
    }

    private static Contribution share(History history, int asOf) {
        MemberLifecycle lifecycle = MemberLifecycle.of(history, Policy.standard(), asOf);
        return lifecycle == null
                ? Contribution.NOTHING
                : Contribution.of(lifecycle, MemberSnapshot.of(Objects.requireNonNull(lifecycle), SCORER));
    }
}
