package org.lotse.bench.harness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResultMediansTest {

    @Test
    void aRatioIsTheMedianOfTheRatiosWithinTheRoundsNotTheRatioOfTheMedians() {
        var medians = new ResultMedians();
        double[][] rounds = {{10, 100}, {40, 50}, {90, 300}};
        for (double[] round : rounds) {
            medians.add("ours", new MeasurementResult().put("rate", round[0]));
            medians.add("limit", new MeasurementResult().put("rate", round[1]));
        }

        assertThat(medians.ratio("ours", "limit", "rate")).isEqualTo(0.3);
        assertThat(medians.of("ours", "rate")).isEqualTo(40);
        assertThat(medians.of("nobody", "rate")).isNaN();
    }

    @Test
    void aLineThatAContestantPrintsIsReadAsItsFigureAndAnyOtherLineIsNot() {
        var result = new MeasurementResult();

        assertThat(result.read("measured facts_per_s 123.500000")).isTrue();
        assertThat(result.read("12:00:01 WARN something else")).isFalse();

        assertThat(result.values()).containsExactly(java.util.Map.entry("facts_per_s", 123.5));
    }
}
