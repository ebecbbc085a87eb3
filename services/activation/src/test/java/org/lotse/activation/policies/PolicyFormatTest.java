package org.lotse.activation.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.policy.ActivityRule;
import org.lotse.activation.metric.policy.InvalidPolicyException;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.metric.policy.ScoreRule;

class PolicyFormatTest {

    private final PolicyFormat format = new PolicyFormat();

    @Test
    void theStandardPolicyComesBackFromItsOwnJsonAndYaml() {
        assertThat(format.policy(format.json(PolicyVersion.STANDARD))).isEqualTo(Policy.standard());
        assertThat(format.policy(format.yaml(PolicyVersion.STANDARD))).isEqualTo(Policy.standard());
    }

    @Test
    void whatADocumentLeavesOutIsAsInTheStandard() {
        Policy policy = format.policy("""
                id: bylaws-2026
                recency:
                  activeDays: 120
                activity:
                  - form: SERIES
                    series: 018f3a00-0000-7000-8000-000000000001
                    attended: 3
                    ofLast: 5
                  - form: HOSTED
                    events: 1
                    withinDays: 365
                """);

        assertThat(policy.id()).isEqualTo("bylaws-2026");
        assertThat(policy.recency().activeDays()).isEqualTo(120);
        assertThat(policy.recency().dormantDays()).isEqualTo(365);
        assertThat(policy.score()).isEqualTo(Policy.standard().score());
        assertThat(policy.activity()).hasSize(2).last().isEqualTo(new ActivityRule.HostingRule(1, 365));
    }

    @Test
    void pointsThatAreNamedReplaceTheStandardOnes() {
        Policy policy = format.policy("score: {points: {TRAINING_ATTENDED: {each: 7.5, perDay: 15}}}");

        assertThat(policy.score().worth())
                .isEqualTo(Map.of(SignalType.TRAINING_ATTENDED, new ScoreRule.SignalWorth(7_500_000, 15_000_000)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            recency: {dormantDays: 100}                        | recency.dormantDays
            recency: {activDays: 100}                          | recency.activDays
            recency: {activeDays: soon}                        | recency.activeDays
            qualifying: [PORTAL_VISITED]                       | qualifying
            qualifying: [DANCED]                               | qualifying[0]
            qualifying: [ATTENDED, INVITED]                    | qualifying
            score: {points: {INVITED: {each: 1, perDay: 1}}}   | score.points
            activity: [{form: SIGNALS, signals: 1, types: [INVITED]}] | activity[0].types
            activation: {anyOf: []}                            | activation.anyOf
            activation: {anyOf: [{form: SIGNALS}]}             | activation.anyOf[0].signals
            activation: {windowDays: 0}                        | activation.windowDays
            activity: [{form: SERIES, attended: 4, ofLast: 3}] | activity[0].series
            activity: [{form: HOSTED, events: 0}]              | activity[0].events
            score: {bands: [{name: low, from: 0}]}             | score.bands
            score: {halfLifeDays: 9999}                        | score.halfLifeDays
            warnings: {silentFromDays: 400}                    | warnings.silentFromDays
            colour: blue                                       | colour
            just words                                         | policy
            id: 'two words'                                    | id
            """)
    void aSettingOutOfBoundsIsNamedByItsPath(String text, String field) {
        assertThatThrownBy(() -> format.policy(text))
                .isInstanceOfSatisfying(
                        InvalidPolicyException.class, e -> assertThat(e.field()).isEqualTo(field))
                .hasMessageNotContaining("org.lotse");
    }
}
