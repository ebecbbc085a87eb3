package org.lotse.activation.metric.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.activation.metric.HistoryBuilder.company;
import static org.lotse.activation.metric.HistoryBuilder.day;
import static org.lotse.activation.metric.lifecycle.BehaviourState.ACTIVATED;
import static org.lotse.activation.metric.lifecycle.BehaviourState.ACTIVE;
import static org.lotse.activation.metric.lifecycle.BehaviourState.AT_RISK;
import static org.lotse.activation.metric.lifecycle.BehaviourState.DORMANT;
import static org.lotse.activation.metric.lifecycle.BehaviourState.NEVER_ACTIVATED;
import static org.lotse.activation.metric.lifecycle.BehaviourState.NEW;
import static org.lotse.activation.metric.lifecycle.BehaviourState.RESURRECTED;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lotse.activation.metric.HistoryBuilder;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.policy.Policy;

class BehaviourAxisTest {

    @Test
    void aFirmThatComesBackAfterAYearOfSilenceIsResurrected() {
        HistoryBuilder firm = company()
                .joinedOn("2023-01-10")
                .attended("2023-02-01", "2023-03-01")
                .attended("2024-09-05");

        assertThat(on("2024-09-04", firm).behaviour().state()).isEqualTo(DORMANT);
        assertThat(on("2024-09-05", firm).behaviour())
                .isEqualTo(new StateTimeline.StateRun<>(day("2024-09-05"), RESURRECTED));
        assertThat(on("2024-12-04", firm).behaviour().state()).isEqualTo(RESURRECTED);
        assertThat(on("2024-12-05", firm).behaviour().state()).isEqualTo(ACTIVE);
    }

    @Test
    void aLifeGoesThroughEveryStateOnItsDay() {
        HistoryBuilder firm = company().joinedOn("2023-01-10").attended("2023-02-01", "2023-03-01");

        assertThat(states(on("2026-01-01", firm)))
                .containsExactly(
                        "2023-01-10 NEW",
                        "2023-03-01 ACTIVATED",
                        "2023-05-31 ACTIVE",
                        "2023-08-29 AT_RISK",
                        "2024-03-01 DORMANT");
    }

    @Test
    void whoeverIsNotActivatedInTimeWasNeverActivatedFromTheDayAfterTheWindow() {
        MemberLifecycle firm = on("2023-12-31", company().joinedOn("2023-01-10").attended("2023-02-01"));

        assertThat(firm.behaviour()).isEqualTo(new StateTimeline.StateRun<>(day("2023-01-10") + 91, NEVER_ACTIVATED));
    }

    @Test
    void twoSignalsOnOneDayActivateNobody() {
        MemberLifecycle firm = on("2023-02-01", company().joinedOn("2023-01-10").attended("2023-02-01", "2023-02-01"));

        assertThat(firm.behaviour().state()).isEqualTo(NEW);
    }

    @Test
    void aSingleContributionActivates() {
        MemberLifecycle firm =
                on("2023-01-11", company().joinedOn("2023-01-10").did(SignalType.CONTRIBUTED, "2023-01-11"));

        assertThat(firm.behaviour().state()).isEqualTo(ACTIVATED);
        assertThat(firm.activation().inWindow()).isTrue();
    }

    @Test
    void theLastDayOfTheWindowCounts() {
        HistoryBuilder inTime = company().joinedOn("2023-01-10").attended("2023-01-11", "2023-04-10");
        HistoryBuilder late = company().joinedOn("2023-01-10").attended("2023-01-11", "2023-04-11");

        assertThat(on("2024-01-01", inTime).activation().inWindow()).isTrue();
        assertThat(on("2024-01-01", late).activation().inWindow()).isFalse();
        assertThat(on("2023-04-11", late).behaviour().state()).isEqualTo(ACTIVATED);
    }

    @Test
    void whatHappenedBeforeJoiningActivatesNobody() {
        MemberLifecycle firm = on("2023-03-01", company().joinedOn("2023-01-10").attended("2022-11-01", "2022-12-01"));

        assertThat(firm.behaviour().state()).isEqualTo(NEW);
        assertThat(firm.lastQualifyingOn()).isEqualTo(day("2022-12-01"));
    }

    @Test
    void registeringAndClickingAreNoActivity() {
        HistoryBuilder firm = company()
                .joinedOn("2023-01-10")
                .did(SignalType.REGISTERED, "2023-01-11", "2023-01-12")
                .did(SignalType.MAIL_CLICKED, "2023-01-13", "2023-01-14")
                .did(SignalType.LOGGED_IN, "2023-01-15");

        assertThat(on("2023-02-01", firm).behaviour().state()).isEqualTo(NEW);
    }

    @Test
    void aFirmThatFallsBelowHalfOfItsOwnQuarterIsAtRiskLongBeforeItIsSilent() {
        HistoryBuilder firm = company()
                .joinedOn("2023-01-01")
                .attended("2023-01-10", "2023-02-10", "2023-03-10", "2023-04-10", "2023-05-10", "2023-06-10");

        assertThat(on("2023-09-07", firm).behaviour().state()).isEqualTo(ACTIVE);
        assertThat(on("2023-09-08", firm).behaviour().state()).isEqualTo(AT_RISK);
        assertThat(StateReasons.ofBehaviour(on("2023-09-08", firm))).isEqualTo("below-own-quarter");
    }

    @Test
    void anOrganisationWithoutAContractHasABehaviourToo() {
        assertThat(on("2023-03-01", company()).behaviour().state()).isEqualTo(NEVER_ACTIVATED);
        MemberLifecycle guest = on("2023-03-01", company().attended("2023-01-01", "2023-02-01"));

        assertThat(guest.behaviour().state()).isEqualTo(ACTIVATED);
        assertThat(guest.contract().state()).isEqualTo(ContractState.NO_CONTRACT);
        assertThat(guest.activation().inWindow()).isFalse();
    }

    @Test
    void aRetractedSignalNeverWas() {
        HistoryBuilder firm = company()
                .joinedOn("2023-01-10")
                .attended("2023-02-01", "2023-03-01")
                .retracted(2, "2023-06-01");

        assertThat(on("2023-03-01", firm).behaviour().state()).isEqualTo(NEW);
    }

    @Test
    void theNextChangeIsTheDayOnWhichTheStateChangesWithoutNews() {
        HistoryBuilder firm = company().joinedOn("2023-01-10").attended("2023-02-01", "2023-03-01");

        // the first three months under contract, then the 90 days after the activation
        assertThat(Day.date(on("2023-03-02", firm).nextChange())).hasToString("2023-04-10");
        assertThat(Day.date(on("2023-04-10", firm).nextChange())).hasToString("2023-05-31");
    }

    private static List<String> states(MemberLifecycle lifecycle) {
        return lifecycle.behaviourTimeline().runs().stream()
                .filter(run -> run.from() >= day("2023-01-10"))
                .map(run -> Day.date(run.from()) + " " + run.state())
                .toList();
    }

    private static MemberLifecycle on(String date, HistoryBuilder historyBuilder) {
        return Objects.requireNonNull(MemberLifecycle.of(historyBuilder.history(), Policy.standard(), day(date)));
    }
}
