package org.lotse.activation.metric.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.activation.metric.HistoryBuilder.company;
import static org.lotse.activation.metric.HistoryBuilder.day;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.activation.metric.HistoryBuilder;
import org.lotse.activation.metric.policy.Policy;

class ContractAxisTest {

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, PENDING",
        "2023-01-15, NEW",
        "2023-04-14, NEW",
        "2023-04-15, CURRENT",
        "2023-09-29, CURRENT",
        "2023-09-30, NOTICE_GIVEN",
        "2023-12-31, NOTICE_GIVEN",
        "2024-01-01, GRACE",
        "2024-01-30, GRACE",
        "2024-01-31, ENDED"
    })
    void aMembershipHasAStateOnEveryDay(String date, ContractState expected) {
        HistoryBuilder firm = company().term("standard", "2023-01-15", "2023-12-31", "2023-09-30");

        assertThat(on(date, firm)).isEqualTo(expected);
    }

    @Test
    void aRenewalWithoutAGapIsNoEnd() {
        HistoryBuilder firm = company()
                .term("standard", "2022-01-01", "2022-12-31", null)
                .term("sponsor", "2023-01-01", "2023-12-31", null);

        assertThat(on("2023-01-01", firm)).isEqualTo(ContractState.CURRENT);
    }

    @Test
    void overlappingTermsCountAsTheOneThatLastsLongest() {
        HistoryBuilder firm = company()
                .term("standard", "2022-01-01", "2023-06-30", null)
                .term("trial", "2022-06-01", "2022-06-30", null);

        assertThat(on("2022-07-15", firm)).isEqualTo(ContractState.CURRENT);
    }

    @Test
    void whoeverHasNoTermHasNoContract() {
        assertThat(on("2023-01-01", company())).isEqualTo(ContractState.NO_CONTRACT);
    }

    private static ContractState on(String date, HistoryBuilder historyBuilder) {
        return Objects.requireNonNull(MemberLifecycle.of(historyBuilder.history(), Policy.standard(), day(date)))
                .contract()
                .state();
    }
}
