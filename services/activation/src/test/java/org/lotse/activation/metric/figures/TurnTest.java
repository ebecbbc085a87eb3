package org.lotse.activation.metric.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.activation.metric.Story.company;
import static org.lotse.activation.metric.Story.day;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotse.activation.metric.InventedLife;
import org.lotse.activation.metric.Story;
import org.lotse.activation.metric.figures.Turn.Standing;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.life.Life;
import org.lotse.activation.metric.policy.Policy;

class TurnTest {

    private static final Evaluator EVALUATOR = new Evaluator(Policy.standard());

    /** Any facts in any order, on days that pass or stand still: what is left out of a turn was the same before and after. */
    @Property(tries = 200)
    void totalsKeptByTurnsEqualASumFromScratch(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 10) int members,
            @ForAll @IntRange(max = 60) int stride) {
        Random random = new Random(seed);
        Totals kept = new Totals();
        Totals fresh = new Totals();
        for (int i = 0; i < members; i++) {
            History history = History.EMPTY;
            int countedOn = Day.NEVER;
            int today = InventedLife.START + random.nextInt(400);
            for (History fact : InventedLife.facts(random)) {
                History next = history.merge(fact);
                today += random.nextInt(stride + 1);
                Share turn = Turn.between(standing(history, countedOn), standing(next, today));
                kept.add(turn);
                history = next;
                countedOn = today;
            }
            Share alone = countedOn == Day.NEVER ? Share.NOTHING : EVALUATOR.share(history, countedOn);
            fresh.add(alone);
        }

        assertThat(kept.cells()).isEqualTo(fresh.cells());
    }

    @Test
    void aSignalOfTodayDoesNotTouchTheMonthsBefore() {
        Story firm = company().joinedOn("2023-01-10").attended("2023-02-01", "2023-03-01");
        History before = firm.history();
        History after = firm.attended("2026-11-20").history();
        int today = day("2026-11-20");

        Share turn = Turn.between(standing(before, today), standing(after, today));

        assertThat(turn.cells().keySet())
                .noneMatch(cell ->
                        cell.period().startsWith("2023-02") || cell.period().startsWith("2026-10"))
                .anyMatch(cell -> cell.period().equals("2026-11"));
    }

    /** Every total is a record on a topic: one that moved and came back is none. */
    @Test
    void aTotalThatCameBackIsNotSaidAgain() {
        Totals totals = new Totals();
        History history = company()
                .joinedOn("2023-01-10")
                .attended("2023-02-01", "2023-03-01")
                .history();
        Share share = EVALUATOR.share(history, day("2026-11-20"));
        totals.add(share);
        Map<Cell, Long> first = new HashMap<>();
        totals.drainChanges(first::put);

        totals.add(share.negated());
        totals.add(share);
        List<Cell> second = new ArrayList<>();
        totals.drainChanges((cell, total) -> second.add(cell));

        assertThat(first).isEqualTo(share.cells());
        assertThat(second).isEmpty();
    }

    private static @Nullable Standing standing(History history, int day) {
        Life life = day == Day.NEVER ? null : EVALUATOR.life(history, day);
        return life == null ? null : new Standing(life, EVALUATOR.figures(life));
    }
}
