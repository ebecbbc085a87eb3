package org.lotse.activation.metric.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.activation.metric.HistoryBuilder.company;
import static org.lotse.activation.metric.HistoryBuilder.day;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotse.activation.metric.HistoryBuilder;
import org.lotse.activation.metric.RandomMemberHistory;
import org.lotse.activation.metric.figures.ContributionDelta.EvaluatedMember;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.sampling.SampleRange;
import org.lotse.activation.sampling.SeededProperty;

class ContributionDeltaTest {

    private static final Evaluator EVALUATOR = new Evaluator(Policy.standard());

    /** Any facts in any order, on days that pass or stand still: periods left out of a delta were the same before and after. */
    @SeededProperty(tries = 200)
    void totalsKeptByTurnsEqualASumFromScratch(
            long seed, @SampleRange(min = 1, max = 10) int members, @SampleRange(max = 60) int stride) {
        Random random = new Random(seed);
        NetworkTotals kept = new NetworkTotals();
        NetworkTotals fresh = new NetworkTotals();
        for (int i = 0; i < members; i++) {
            History history = History.EMPTY;
            int countedOn = Day.NEVER;
            int today = RandomMemberHistory.START + random.nextInt(400);
            for (History fact : RandomMemberHistory.facts(random)) {
                History next = history.merge(fact);
                today += random.nextInt(stride + 1);
                Contribution turn = ContributionDelta.between(standing(history, countedOn), standing(next, today));
                kept.add(turn);
                history = next;
                countedOn = today;
            }
            Contribution alone =
                    countedOn == Day.NEVER ? Contribution.NOTHING : EVALUATOR.contribution(history, countedOn);
            fresh.add(alone);
        }

        assertThat(kept.cells()).isEqualTo(fresh.cells());
    }

    @Test
    void aSignalOfTodayDoesNotTouchTheMonthsBefore() {
        HistoryBuilder firm = company().joinedOn("2023-01-10").attended("2023-02-01", "2023-03-01");
        History before = firm.history();
        History after = firm.attended("2026-11-20").history();
        int today = day("2026-11-20");

        Contribution turn = ContributionDelta.between(standing(before, today), standing(after, today));

        assertThat(turn.cells().keySet())
                .noneMatch(cell ->
                        cell.period().startsWith("2023-02") || cell.period().startsWith("2026-10"))
                .anyMatch(cell -> cell.period().equals("2026-11"));
    }

    /** Every total is a record on a topic: a total that changed and changed back is not published. */
    @Test
    void aTotalThatCameBackIsNotSaidAgain() {
        NetworkTotals totals = new NetworkTotals();
        History history = company()
                .joinedOn("2023-01-10")
                .attended("2023-02-01", "2023-03-01")
                .history();
        Contribution contribution = EVALUATOR.contribution(history, day("2026-11-20"));
        totals.add(contribution);
        Map<Cell, Long> first = new HashMap<>();
        totals.drainChanges(first::put);

        totals.add(contribution.negated());
        totals.add(contribution);
        List<Cell> second = new ArrayList<>();
        totals.drainChanges((cell, total) -> second.add(cell));

        assertThat(first).isEqualTo(contribution.cells());
        assertThat(second).isEmpty();
    }

    private static @Nullable EvaluatedMember standing(History history, int day) {
        MemberLifecycle lifecycle = day == Day.NEVER ? null : EVALUATOR.lifecycle(history, day);
        return lifecycle == null ? null : new EvaluatedMember(lifecycle, EVALUATOR.figures(lifecycle));
    }
}
