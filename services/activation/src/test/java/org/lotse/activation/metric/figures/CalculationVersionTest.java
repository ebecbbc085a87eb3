package org.lotse.activation.metric.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.lotse.activation.metric.PolicyBuilder;
import org.lotse.activation.metric.RandomMemberHistory;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.policy.ActivityRule;
import org.lotse.activation.metric.policy.Policy;

/** Published totals are reused after an upgrade, so a release with different figures must increment the calculation version. */
class CalculationVersionTest {

    private static final int LIVES = 400;

    /** Of calculation version 1. */
    private static final long FIGURES = 3_656_685_406L;

    @Test
    void theFiguresOfThisEditionAreTheseAndNoOthers() {
        Random random = new Random(20_261_127);
        NetworkTotals standard = new NetworkTotals();
        NetworkTotals ruled = new NetworkTotals();
        Evaluator byStandard = new Evaluator(Policy.standard());
        Evaluator byRules = new Evaluator(ruled());
        for (int i = 0; i < LIVES; i++) {
            var history = RandomMemberHistory.history(random);
            int day = RandomMemberHistory.START + 400 + random.nextInt(600);
            standard.add(byStandard.contribution(history, day));
            ruled.add(byRules.contribution(history, day));
        }

        assertThat(sum(standard, ruled))
                .as(
                        "the figures are others than those of calculation version %d: if that is meant, raise Evaluator.CALCULATION_VERSION and"
                                + " note here what they come to now",
                        Evaluator.CALCULATION_VERSION)
                .isEqualTo(FIGURES);
    }

    private static Policy ruled() {
        return PolicyBuilder.named("ruled", 2)
                .activity(List.of(
                        new ActivityRule.SignalCountRule(
                                EnumSet.of(SignalType.ATTENDED, SignalType.CONTRIBUTED), 3, 2, 200),
                        new ActivityRule.HostingRule(1, 365)))
                .policy();
    }

    private static long sum(NetworkTotals... totals) {
        CRC32C sum = new CRC32C();
        for (NetworkTotals each : totals) {
            var sorted = new TreeMap<String, Long>();
            each.cells().forEach((cell, total) -> sorted.put(cell.toString(), total));
            sum.update(sorted.toString().getBytes(StandardCharsets.UTF_8));
        }
        return sum.getValue();
    }
}
