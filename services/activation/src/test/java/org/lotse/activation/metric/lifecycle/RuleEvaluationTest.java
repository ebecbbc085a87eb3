package org.lotse.activation.metric.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.activation.metric.HistoryBuilder.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.activation.metric.HistoryBuilder;
import org.lotse.activation.metric.PolicyBuilder;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.EventType;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.Signal;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.history.VersionedEntry;
import org.lotse.activation.metric.policy.ActivationRule;
import org.lotse.activation.metric.policy.ActivityRule;
import org.lotse.activation.metric.policy.BaselineRule;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.metric.programme.ProgrammeItem;
import org.lotse.activation.metric.programme.SeriesCalendar;

/** Rules that networks write into their bylaws instead of the standard. */
class RuleEvaluationTest {

    private static final UUID ROUND_TABLE = new UUID(20, 20);

    private final List<ProgrammeItem> programme = new ArrayList<>();

    @Test
    void twoOfTheLastThreeEventsOfASeriesKeepAMemberActiveUntilTheListOfTheNextOneIsKnown() {
        Policy policy = activity(new ActivityRule.SeriesAttendanceRule(ROUND_TABLE, 2, 3));
        held(1, "2026-02-01", "2026-02-01");
        held(2, "2026-04-01", "2026-04-01");
        held(3, "2026-06-01", "2026-06-01");
        held(4, "2026-08-01", "2026-08-20");
        History member = HistoryBuilder.company()
                .joinedOn("2025-01-01")
                .attended("2025-02-01", "2025-02-02")
                .history();
        member = visited(visited(member, 1, "2026-02-01"), 2, "2026-04-01");

        assertThat(state(member, policy, "2026-07-01")).isEqualTo(BehaviourState.ACTIVE);
        assertThat(state(member, policy, "2026-08-19")).isEqualTo(BehaviourState.ACTIVE);
        assertThat(state(member, policy, "2026-08-20")).isEqualTo(BehaviourState.AT_RISK);
        assertThat(life(member, policy, "2026-07-01").nextChange()).isEqualTo(day("2026-08-20"));
    }

    @Test
    void anEventWithoutAListIsNotOneThatWasMissed() {
        Policy policy = activity(new ActivityRule.SeriesAttendanceRule(ROUND_TABLE, 1, 1));
        held(1, "2026-02-01", "2026-02-01");
        programme.add(occasion(
                2, "2026-03-01", Day.NEVER, ProgrammeItem.ItemStatus.HELD, ProgrammeItem.AttendanceList.NO_LIST));
        programme.add(occasion(
                3, "2026-04-01", Day.NEVER, ProgrammeItem.ItemStatus.CANCELLED, ProgrammeItem.AttendanceList.PENDING));
        History member = visited(
                HistoryBuilder.company()
                        .joinedOn("2025-01-01")
                        .attended("2025-02-01", "2025-02-02")
                        .history(),
                1,
                "2026-02-01");

        assertThat(state(member, policy, "2026-05-01")).isEqualTo(BehaviourState.ACTIVE);
    }

    @Test
    void threeSignalsWithinNinetyDaysCountTheFirstDayOfTheWindowToo() {
        Policy policy = activity(new ActivityRule.SignalCountRule(Set.of(), 3, 3, 90));
        History member = HistoryBuilder.company()
                .joinedOn("2024-01-01")
                .attended("2024-01-10", "2024-01-11", "2026-01-01", "2026-02-01", "2026-03-01")
                .history();

        assertThat(life(member, policy, "2026-04-01").takesPart(day("2026-04-01")))
                .isTrue();
        assertThat(life(member, policy, "2026-04-02").takesPart(day("2026-04-02")))
                .isFalse();
    }

    @Test
    void hostingTwoEventsActivatesAndADayLongEventOfThreeDaysIsHostedOnce() {
        Policy policy = activation(new ActivityRule.HostingRule(2, 365));
        History member = HistoryBuilder.company().joinedOn("2026-01-01").history();
        member = hosted(hosted(member, 1, 1, "2026-01-10"), 2, 1, "2026-01-11");

        assertThat(life(member, policy, "2026-02-01").activation().activated()).isFalse();

        member = hosted(member, 3, 2, "2026-03-01");

        Activation activation = life(member, policy, "2026-03-01").activation();
        assertThat(activation.activatedOn()).isEqualTo(day("2026-03-01"));
        assertThat(activation.inWindow()).isTrue();
        assertThat(activation.completedBy()).hasSize(2);
    }

    @Test
    void aRuleCompletedBySignalsThatDoNotQualifyStillActivatesAndFadesFromThatDay() {
        Policy policy = activation(new ActivityRule.SignalCountRule(Set.of(SignalType.OFFER_PUBLISHED), 1, 1, 30));
        History member = HistoryBuilder.company()
                .joinedOn("2025-01-01")
                .did(SignalType.OFFER_PUBLISHED, "2025-02-01")
                .history();

        assertThat(state(member, policy, "2025-02-01")).isEqualTo(BehaviourState.ACTIVATED);
        assertThat(state(member, policy, "2025-07-31")).isEqualTo(BehaviourState.ACTIVE);
        assertThat(state(member, policy, "2025-08-01")).isEqualTo(BehaviourState.AT_RISK);
        assertThat(state(member, policy, "2026-02-02")).isEqualTo(BehaviourState.DORMANT);
    }

    @Test
    void aWindowSlidesToTheFirstSignalsThatAreCloseEnoughAndTheyAreTheEvidence() {
        Policy policy = activation(new ActivityRule.SignalCountRule(Set.of(), 2, 2, 10));
        History apart = HistoryBuilder.company()
                .joinedOn("2026-01-01")
                .attended("2026-01-02", "2026-01-13", "2026-01-24")
                .history();
        History close = visited(apart, 1, "2026-02-03");

        assertThat(life(apart, policy, "2026-03-01").activation().activated())
                .as("eleven days each")
                .isFalse();
        assertThat(life(close, policy, "2026-03-01").activation().activatedOn()).isEqualTo(day("2026-02-03"));
        assertThat(life(close, policy, "2026-03-01").activation().completedBy()).hasSize(2);
    }

    @Test
    void whatActivatesByASeriesIsTheEvidenceInTheOrderOfDays() {
        Policy policy = activation(new ActivityRule.SeriesAttendanceRule(ROUND_TABLE, 2, 3));
        held(1, "2026-02-01", "2026-02-02");
        held(2, "2026-03-01", "2026-03-05");
        History member = HistoryBuilder.company().joinedOn("2026-01-01").history();
        member = visited(visited(member, 2, "2026-03-01"), 1, "2026-02-01");

        Activation activation = life(member, policy, "2026-04-01").activation();

        assertThat(activation.activatedOn()).as("when the list was known").isEqualTo(day("2026-03-05"));
        assertThat(activation.completedBy())
                .containsExactlyElementsOf(member.signalsByDay().stream()
                        .map(History.RecordedSignal::id)
                        .toList());
    }

    private BehaviourState state(History member, Policy policy, String date) {
        return life(member, policy, date).behaviour().state();
    }

    private MemberLifecycle life(History member, Policy policy, String date) {
        return Objects.requireNonNull(
                MemberLifecycle.of(member, policy, SeriesCalendar.of(programme, policy.series()), day(date)));
    }

    private static Policy activity(ActivityRule rule) {
        return own().activity(List.of(rule)).policy();
    }

    private static Policy activation(ActivityRule rule) {
        return own().activation(new ActivationRule(List.of(rule), 90)).policy();
    }

    /** Without the firm's own baseline, which has tests of its own. */
    private static PolicyBuilder own() {
        return PolicyBuilder.named("own", 2).baseline(new BaselineRule(90, 365, 4, 0));
    }

    private void held(int event, String date, String listKnownOn) {
        programme.add(occasion(
                event, date, day(listKnownOn), ProgrammeItem.ItemStatus.HELD, ProgrammeItem.AttendanceList.KEPT));
    }

    private static ProgrammeItem occasion(
            int event,
            String date,
            int listKnownOn,
            ProgrammeItem.ItemStatus status,
            ProgrammeItem.AttendanceList list) {
        return new ProgrammeItem(
                new UUID(21, event),
                1,
                day(date),
                listKnownOn,
                EventType.MEETING,
                status,
                list,
                ROUND_TABLE,
                null,
                null,
                day(date),
                day(date),
                1,
                -1);
    }

    private static History visited(History member, int event, String date) {
        return member.merge(signal(SignalType.ATTENDED, event, event, date));
    }

    private static History hosted(History member, int id, int event, String date) {
        return member.merge(signal(SignalType.CONTRIBUTED, 100 + id, event, date));
    }

    private static History signal(SignalType type, int id, int event, String date) {
        Signal signal = new Signal(
                type,
                day(date),
                EventType.MEETING,
                null,
                new UUID(21, event),
                ROUND_TABLE,
                null,
                Signal.UNKNOWN_MINUTES);
        return History.ofSignal(new VersionedEntry<>(new UUID(22, id), 1, day(date), signal));
    }
}
