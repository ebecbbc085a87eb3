package org.lotse.activation.metric.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lotse.activation.metric.HistoryBuilder.company;
import static org.lotse.activation.metric.HistoryBuilder.day;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.activation.metric.HistoryBuilder;
import org.lotse.activation.metric.RandomMemberHistory;
import org.lotse.activation.metric.figures.MemberSnapshot;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.lifecycle.BehaviourState;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;
import org.lotse.activation.metric.lifecycle.StateReasons;
import org.lotse.activation.metric.policy.InvalidPolicyException;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.metric.policy.WarningRule;
import org.lotse.activation.metric.score.Scorer;
import org.lotse.activation.sampling.SampleRange;
import org.lotse.activation.sampling.SeededProperty;

class EarlyWarningsTest {

    private static final WarningRule RULE = WarningRule.standard();

    /** A firm that attended every month, with several people, until June. */
    private static HistoryBuilder monthlyUntilJune() {
        return company()
                .joinedOn("2023-01-01")
                .attendedBy(1, "2023-01-10", "2023-03-10", "2023-05-10")
                .attendedBy(2, "2023-02-10", "2023-04-10", "2023-06-10");
    }

    @Test
    void aFirmThatFallsBelowHalfOfItsOwnQuarterStandsAtACliffWithItsHabitBesideIt() {
        assertThat(texts("2023-09-07", monthlyUntilJune())).isEmpty();
        assertThat(texts("2023-09-08", monthlyUntilJune()))
                .containsExactly("CLIFF:signals=0,days=90,signalsInYear=6,silentDays=90,usualDays=31");
    }

    @Test
    void aCliffShowsWhereTheStateIsStillTheOneAfterActivation() {
        HistoryBuilder firm = company()
                .joinedOn("2023-06-01")
                .attendedBy(1, "2022-11-01", "2022-12-01", "2023-01-10", "2023-02-10", "2023-03-01")
                .attendedBy(2, "2022-11-02", "2022-12-02", "2023-01-11", "2023-02-11", "2023-06-10", "2023-06-12");
        MemberLifecycle lifecycle = on("2023-09-09", firm);

        assertThat(lifecycle.behaviour().state()).isEqualTo(BehaviourState.ACTIVATED);
        assertThat(codes("2023-09-09", firm)).containsExactly(WarningCode.CLIFF);
    }

    @Test
    void threeSignalsInAYearAreNoHabitToFallFrom() {
        HistoryBuilder firm = company()
                .joinedOn("2023-01-01")
                .attendedBy(1, "2023-01-10", "2023-03-10")
                .attendedBy(2, "2023-02-10");

        assertThat(codes("2023-10-01", firm)).isEmpty();
    }

    @Test
    void fourOfFiveSignalsByOnePersonAreNoSingleContactAndFiveOfSixAre() {
        HistoryBuilder four = company()
                .joinedOn("2023-01-01")
                .attendedBy(1, "2023-05-01", "2023-05-02", "2023-05-03", "2023-05-04")
                .attendedBy(2, "2023-05-05");

        assertThat(codes("2023-05-10", four)).isEmpty();
        assertThat(texts("2023-05-10", four.attendedBy(1, "2023-05-06")))
                .containsExactly("SINGLE_CONTACT:signals=5,signalsInYear=6,persons=2");
    }

    @Test
    void oneSignalMakesNobodyASingleContact() {
        assertThat(codes(
                        "2023-05-10",
                        company()
                                .joinedOn("2023-01-01")
                                .attendedBy(1, "2023-05-01")
                                .represented(2, "2023-01-01")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023-05-31, false", "2023-06-01, true"})
    void aChampionHasLeftOnTheDayAfterTheLastOfTheAssignment(String asOf, boolean warned) {
        HistoryBuilder firm = busyPair().representedUntil(1, "2023-01-01", "2023-05-31");

        assertThat(codes(asOf, firm).contains(WarningCode.CHAMPION_LEFT)).isEqualTo(warned);
    }

    @Test
    void aChampionLeavesAsFormerContactOrByAnEntryTakenBack() {
        assertThat(texts("2023-06-10", busyPair().former(1, "2023-06-01")))
                .containsExactly("CHAMPION_LEFT:signals=3,signalsInYear=5,seenDaysAgo=21");
        assertThat(codes("2023-06-10", busyPair().unassigned(1, "2023-06-05")))
                .containsExactly(WarningCode.CHAMPION_LEFT);
        assertThat(codes("2023-06-04", busyPair().unassigned(1, "2023-06-05"))).isEmpty();
    }

    @Test
    void aChampionThatStillHasAnotherRoleHasNotLeft() {
        HistoryBuilder firm =
                busyPair().representedUntil(1, "2023-01-01", "2023-03-31").represented(1, "2023-04-01");

        assertThat(codes("2023-06-10", firm)).isEmpty();
    }

    @Test
    void somebodyWhoWasNeverEnteredAsAContactCannotLeave() {
        assertThat(codes("2023-06-10", busyPair())).isEmpty();
    }

    @Test
    void ofTwoThatCameEquallyOftenOneIsStillThere() {
        HistoryBuilder firm = busyPair().attendedBy(2, "2023-06-04").former(1, "2023-06-01");

        assertThat(codes("2023-06-10", firm)).isEmpty();
        assertThat(codes("2023-06-10", firm.former(2, "2023-06-05"))).containsExactly(WarningCode.CHAMPION_LEFT);
    }

    @Test
    void theOneOnWhomAllRestedIsSingleAndGone() {
        HistoryBuilder firm = company()
                .joinedOn("2023-01-01")
                .attendedBy(1, "2023-05-01", "2023-06-01")
                .former(1, "2023-06-02");

        assertThat(codes("2023-06-10", firm)).containsExactly(WarningCode.SINGLE_CONTACT, WarningCode.CHAMPION_LEFT);
    }

    @ParameterizedTest
    @CsvSource({"2023-03-01, false", "2023-03-02, true", "2023-12-31, true", "2024-01-01, false"})
    void aNewMemberIsWarnedOfFromDaySixtyToTheEndOfItsFirstYear(String asOf, boolean warned) {
        HistoryBuilder silent = company().joinedOn("2023-01-01").did(SignalType.LOGGED_IN, "2023-01-20");

        assertThat(codes(asOf, silent).contains(WarningCode.FIRST_YEAR_SILENCE)).isEqualTo(warned);
    }

    @Test
    void whatAFirmDidAsAGuestDoesNotEndTheSilenceButItsFirstSignalDoes() {
        HistoryBuilder guest = company().joinedOn("2023-01-01").attendedBy(1, "2022-10-01");

        assertThat(texts("2023-03-10", guest)).containsExactly("FIRST_YEAR_SILENCE:joinedDaysAgo=68");
        assertThat(codes("2023-03-10", guest.attendedBy(1, "2023-03-10")))
                .doesNotContain(WarningCode.FIRST_YEAR_SILENCE);
        assertThat(codes("2023-03-10", company().joinedOn("2023-01-01").attendedBy(1, "2023-01-01")))
                .as("who joins at an event takes part")
                .doesNotContain(WarningCode.FIRST_YEAR_SILENCE);
    }

    @Test
    void whoeverLeftOrIsNoMemberYetIsNotSilent() {
        assertThat(codes("2023-03-10", company().term("standard", "2023-01-01", "2023-01-31", null)))
                .isEmpty();
        assertThat(codes("2023-03-10", company().joinedOn("2023-06-01"))).isEmpty();
        assertThat(codes("2023-03-10", company())).isEmpty();
    }

    @Test
    void aHabitNeedsFourDaysAndIsTheirUsualDistanceNotTheMean() {
        HistoryBuilder firm = company().attended("2023-01-01", "2023-01-11", "2023-01-11", "2023-01-21");

        assertThat(rhythm("2023-02-01", firm)).isEqualTo(new UsualInterval(Day.NEVER, 11));
        // intervals 10, 10, 40: the long pause does not distort the median
        assertThat(rhythm("2023-03-12", firm.attended("2023-03-02"))).isEqualTo(new UsualInterval(10, 10));
        assertThat(rhythm("2023-03-12", company())).isEqualTo(new UsualInterval(Day.NEVER, Day.NEVER));
        // three years later the interval has expired, the silence has not
        assertThat(rhythm("2026-03-02", firm)).isEqualTo(new UsualInterval(Day.NEVER, 1096));
    }

    @Test
    void theUsualDistanceIsTheOneInTheMiddleHoweverTheyFollowOneAnother() {
        HistoryBuilder firm = company().attended("2023-01-01", "2023-01-11", "2023-02-20", "2023-03-02");

        assertThat(rhythm("2023-03-12", firm).usualDays()).isEqualTo(10);
    }

    @Test
    void aHabitRestsOnDaysAfterTheFirstOfTheThreeYears() {
        HistoryBuilder firm = company().attended("2023-01-01", "2023-01-11", "2023-01-21", "2023-01-31");

        // 2023-01-01 is 1 094 days before the first day and 1 095 before the second
        assertThat(rhythm("2025-12-30", firm).usualDays()).isEqualTo(10);
        assertThat(rhythm("2025-12-31", firm).usualDays()).isEqualTo(Day.NEVER);
    }

    /** A warning and a state never disagree: if the firm's own baseline made it AT_RISK, there is a CLIFF. */
    @SeededProperty(tries = 300)
    void whoeverIsAtRiskByItsOwnBaselineStandsAtACliff(long seed, @SampleRange(max = 1100) int age) {
        MemberLifecycle lifecycle = MemberLifecycle.of(
                RandomMemberHistory.history(new Random(seed)), Policy.standard(), RandomMemberHistory.START + age);

        if (lifecycle != null && StateReasons.ofBehaviour(lifecycle).equals("below-own-quarter")) {
            assertThat(of(lifecycle).warnOf(WarningCode.CLIFF)).isTrue();
        }
    }

    @SeededProperty(tries = 300)
    void theFiguresOfAMemberSayOfOnePersonWhatTheWarningSays(long seed, @SampleRange(max = 1100) int age) {
        MemberLifecycle lifecycle = MemberLifecycle.of(
                RandomMemberHistory.history(new Random(seed)), Policy.standard(), RandomMemberHistory.START + age);

        if (lifecycle != null) {
            MemberSnapshot figures =
                    MemberSnapshot.of(lifecycle, new Scorer(Policy.standard().score()));
            assertThat(figures.warnings()).isEqualTo(of(lifecycle).warnings());
            assertThat(figures.singleContact()).isEqualTo(of(lifecycle).warnOf(WarningCode.SINGLE_CONTACT));
        }
    }

    @Test
    void aNumberOutOfItsBoundsIsNamed() {
        assertThatExceptionOfType(InvalidPolicyException.class)
                .isThrownBy(() -> new WarningRule(80, 2, 365, 365, 1095, 3))
                .withMessage("365 must be 1 to 364")
                .satisfies(e -> assertThat(e.field()).isEqualTo("warnings.silentFromDays"));
        assertThatIllegalArgumentException().isThrownBy(() -> new WarningRule(100, 2, 60, 365, 1095, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new WarningRule(80, 0, 60, 365, 1095, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new WarningRule(80, 2, 60, 1097, 1095, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new WarningRule(80, 2, 60, 365, 29, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new WarningRule(80, 2, 60, 365, 1095, 101));
    }

    /** One person attended three times, another one twice. */
    private static HistoryBuilder busyPair() {
        return company()
                .joinedOn("2023-01-01")
                .attendedBy(1, "2023-04-01", "2023-05-01", "2023-05-20")
                .attendedBy(2, "2023-04-01", "2023-05-01");
    }

    private static List<String> texts(String date, HistoryBuilder historyBuilder) {
        return of(on(date, historyBuilder)).warnings().stream()
                .map(EarlyWarning::text)
                .toList();
    }

    private static List<WarningCode> codes(String date, HistoryBuilder historyBuilder) {
        return of(on(date, historyBuilder)).warnings().stream()
                .map(EarlyWarning::code)
                .toList();
    }

    private static UsualInterval rhythm(String date, HistoryBuilder historyBuilder) {
        return of(on(date, historyBuilder)).rhythm();
    }

    private static EarlyWarnings of(MemberLifecycle lifecycle) {
        return EarlyWarnings.of(lifecycle, ContactConcentration.of(lifecycle), RULE);
    }

    private static MemberLifecycle on(String date, HistoryBuilder historyBuilder) {
        return Objects.requireNonNull(MemberLifecycle.of(historyBuilder.history(), Policy.standard(), day(date)));
    }
}
