package org.lotse.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WriteComparisonTest {

    @Test
    void whatIsMissingIsLost() {
        assertThat(WriteComparison.of(Map.of("a", 1, "b", 2), Map.of("b", 1))).isEqualTo(new WriteComparison(2, 0));
    }

    @Test
    void whatIsThereTwiceOrWasNeverAcknowledgedIsDoubled() {
        assertThat(WriteComparison.of(Map.of("a", 1), Map.of("a", 2, "c", 1))).isEqualTo(new WriteComparison(0, 2));
    }

    @Test
    void aLossIsNotMadeGoodByADouble() {
        assertThat(WriteComparison.of(Map.of("a", 1, "b", 1), Map.of("a", 2))).isEqualTo(new WriteComparison(1, 1));
    }

    @Test
    void thingsThatAreThereAsOftenAsAcknowledgedAreEqual() {
        assertThat(WriteComparison.of(Map.of("a", 2), Map.of("a", 2))).isEqualTo(WriteComparison.EQUAL);
    }
}
