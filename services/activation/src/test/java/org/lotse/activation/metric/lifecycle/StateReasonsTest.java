package org.lotse.activation.metric.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.activation.metric.HistoryBuilder.company;
import static org.lotse.activation.metric.HistoryBuilder.day;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.activation.metric.HistoryBuilder;
import org.lotse.activation.metric.PolicyBuilder;
import org.lotse.activation.metric.policy.ActivityRule;
import org.lotse.activation.metric.policy.BaselineRule;
import org.lotse.activation.metric.policy.Policy;

/** The reason codes of a state, and their numbers. */
class StateReasonsTest {

    @ParameterizedTest
    @CsvSource({
        "2023-01-20, joined-days-ago:10",
        "2023-03-11, activated-days-ago:10",
        "2023-06-09, signal-days-ago:100",
        "2023-09-17, no-signal-for-days:200",
        "2024-03-05, no-signal-for-days:370",
        "2024-09-15, back-days-ago:10"
    })
    void aStateIsExplainedByTheDaysSinceWhatMadeIt(String asOf, String reason) {
        HistoryBuilder firm = company().joinedOn("2023-01-10").attended("2023-02-01", "2023-03-01", "2024-09-05");

        assertThat(StateReasons.ofBehaviour(life(firm, Policy.standard(), asOf)))
                .isEqualTo(reason);
    }

    @Test
    void whoeverDidNothingIsToldApartFromWhoeverDidTooLittle() {
        HistoryBuilder silent = company().joinedOn("2023-01-10");
        HistoryBuilder once = company().joinedOn("2023-01-10").attended("2023-02-01");

        assertThat(StateReasons.ofBehaviour(life(silent, Policy.standard(), "2023-12-31")))
                .isEqualTo("no-qualifying-signal");
        assertThat(StateReasons.ofBehaviour(life(once, Policy.standard(), "2023-12-31")))
                .isEqualTo("rule-not-completed");
    }

    @Test
    void aNetworksOwnRuleIsNamedWhereItIsNotMet() {
        Policy own = PolicyBuilder.named("own", 2)
                .baseline(new BaselineRule(90, 365, 4, 0))
                .activity(List.of(new ActivityRule.SignalCountRule(Set.of(), 3, 3, 90)))
                .policy();
        HistoryBuilder firm = company().joinedOn("2023-01-10").attended("2023-02-01", "2023-03-01", "2023-12-01");

        assertThat(StateReasons.ofBehaviour(life(firm, own, "2023-12-31"))).isEqualTo("own-rule-not-met");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-05, starts-in-days:5",
        "2023-01-10, first-months-of-first-term",
        "2024-01-15, under-contract",
        "2024-11-01, notice-given",
        "2025-01-01, ended-inside-grace-days",
        "2026-01-01, ended"
    })
    void aContractIsExplainedByItsTerms(String asOf, String reason) {
        HistoryBuilder firm = company().term("standard", "2023-01-10", "2024-12-31", "2024-10-15");

        assertThat(StateReasons.ofContract(life(firm, Policy.standard(), asOf))).isEqualTo(reason);
    }

    @Test
    void withoutATermThereIsNone() {
        assertThat(StateReasons.ofContract(life(company(), Policy.standard(), "2023-01-01")))
                .isEqualTo("no-term");
    }

    private static MemberLifecycle life(HistoryBuilder historyBuilder, Policy policy, String asOf) {
        return Objects.requireNonNull(MemberLifecycle.of(historyBuilder.history(), policy, day(asOf)));
    }
}
