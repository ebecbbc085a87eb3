package org.lotse.members.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeClassTest {

    @ParameterizedTest
    @CsvSource({
        "9, 2000000, , MICRO",
        "10, 2000000, , SMALL",
        "9, 2000001, , SMALL",
        "9, 2000001, 2000000, MICRO",
        "49, 10000000, , SMALL",
        "50, 10000000, , MEDIUM",
        "49, 10000001, 10000001, MEDIUM",
        "249, 50000000, , MEDIUM",
        "250, 50000000, 43000000, LARGE",
        "249, 50000001, 43000001, LARGE",
        "200, 60000000, 40000000, MEDIUM",
        "200, , 43000000, MEDIUM",
        "0, 0, , MICRO",
        "100000, 1, 1, LARGE",
        ", 1, 1, UNKNOWN",
        "9, , , UNKNOWN"
    })
    void headcountAndOneOfTwoAmountsDecide(
            @Nullable Integer headcount, @Nullable Long turnover, @Nullable Long balance, SizeClass expected) {
        assertThat(SizeClass.of(headcount, turnover, balance)).isEqualTo(expected);
    }
}
