package org.lotse.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void whatIsMissingIsLost() {
        assertThat(Comparison.of(Map.of("a", 1, "b", 2), Map.of("b", 1))).isEqualTo(new Comparison(2, 0));
    }

    @Test
    void whatIsThereTwiceOrWasNeverAcknowledgedIsDoubled() {
        assertThat(Comparison.of(Map.of("a", 1), Map.of("a", 2, "c", 1))).isEqualTo(new Comparison(0, 2));
    }

    @Test
    void aLossIsNotMadeGoodByADouble() {
        assertThat(Comparison.of(Map.of("a", 1, "b", 1), Map.of("a", 2))).isEqualTo(new Comparison(1, 1));
    }

    @Test
    void thingsThatAreThereAsOftenAsAcknowledgedAreEqual() {
        assertThat(Comparison.of(Map.of("a", 2), Map.of("a", 2))).isEqualTo(Comparison.EQUAL);
    }
}
