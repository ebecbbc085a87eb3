package org.lotse.members.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JaroWinklerTest {

    @ParameterizedTest
    @CsvSource({
        "martha, marhta, 0.9611",
        "dwayne, duane, 0.8400",
        "dixon, dicksonx, 0.8133",
        "berg, berg, 1",
        "berg, tal, 0",
        "a, '', 0"
    })
    void theExamplesOfTheLiterature(String one, String other, double expected) {
        assertThat(JaroWinkler.of(one, other)).isCloseTo(expected, within(0.0001));
        assertThat(JaroWinkler.of(other, one)).isCloseTo(expected, within(0.0001));
    }

    @Test
    void theBoundByLengthIsNeverBelowTheScore() {
        List<String> names =
                List.of("a", "ab", "berg", "bergmann", "mueller maschinenbau", "mueller", "stadtwerke bautzen");
        for (String one : names) {
            for (String other : names) {
                assertThat(JaroWinkler.upperBound(one.length(), other.length()))
                        .isGreaterThanOrEqualTo(JaroWinkler.of(one, other));
            }
        }
    }
}
