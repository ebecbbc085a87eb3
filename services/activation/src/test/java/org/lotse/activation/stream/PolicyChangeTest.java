package org.lotse.activation.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lotse.activation.metric.OtherPolicy;
import org.lotse.activation.metric.policy.ActivationRule;
import org.lotse.activation.metric.policy.ActivityRule;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.metric.policy.Recency;
import org.lotse.facts.FactHead;
import org.lotse.facts.Topics;
import org.lotse.facts.activation.BehaviourState;
import org.lotse.facts.activation.MetricTotal;
import org.lotse.facts.participation.AttendanceRecorded;
import org.lotse.facts.programme.AttendanceList;
import org.lotse.facts.programme.Beneficiary;
import org.lotse.facts.programme.EventKind;
import org.lotse.facts.programme.EventRecorded;
import org.lotse.facts.programme.EventStatus;
import org.lotse.facts.programme.Session;

/** A network changes its definitions while the stream runs. */
class PolicyChangeTest {

    private static final UUID NETWORK = new UUID(1, 1);
    private static final UUID ROUND_TABLE = new UUID(20, 20);

    private final Newspaper mueller = new Newspaper(NETWORK, new UUID(2, 1));
    private final Newspaper schulze = new Newspaper(NETWORK, new UUID(2, 2));
    private final Stage stage = new Stage("2026-11-20");

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void figuresFollowTheNewPolicyWithoutARestartAndNameIt() {
        twoFirmsOfWhichOneWasThereAHundredDaysAgo();
        assertThat(stage.total(mueller, "members-by-behaviour:ACTIVE", "now")).isEqualTo(2);

        stage.decide(NETWORK, shorter(2), "2026-11-20").commit();

        assertThat(stage.total(mueller, "members-by-behaviour:ACTIVE", "now")).isEqualTo(1);
        assertThat(stage.total(mueller, "members-by-behaviour:AT_RISK", "now")).isEqualTo(1);
        assertThat(stage.member(mueller).getBehaviour()).isEqualTo(BehaviourState.AT_RISK);
        assertThat(stage.member(mueller).getDefinitionVersion()).isEqualTo(2);
        assertThat(stage.totals().values().stream().filter(total -> total.getTotal() != 0))
                .allSatisfy(total -> assertThat(total.getDefinitionVersion()).isEqualTo(2));
        stage.dayComes("2026-11-21");
        assertThat(stage.verdicts().different()).isEmpty();
    }

    @Test
    void figuresOfAChangedPolicyAreThoseOfAStreamThatKnewItFromTheFirstFactOn() {
        twoFirmsOfWhichOneWasThereAHundredDaysAgo();
        stage.decide(NETWORK, shorter(2), "2026-11-20").commit();
        stage.say(schulze.attended("2026-11-19"));

        try (Stage fresh = new Stage("2026-11-20")) {
            fresh.decide(NETWORK, shorter(2), "2020-01-01");
            Newspaper one = new Newspaper(NETWORK, mueller.member());
            Newspaper other = new Newspaper(NETWORK, schulze.member());
            tell(fresh, one, other);
            fresh.say(other.attended("2026-11-19"));

            assertThat(cells(stage)).isEqualTo(cells(fresh));
        }
    }

    @Test
    void aPolicyThatBeginsTomorrowChangesNothingToday() {
        twoFirmsOfWhichOneWasThereAHundredDaysAgo();
        stage.decide(NETWORK, shorter(2), "2026-11-21").commit();
        assertThat(stage.total(mueller, "members-by-behaviour:ACTIVE", "now")).isEqualTo(2);

        stage.dayComes("2026-11-21");

        assertThat(stage.total(mueller, "members-by-behaviour:ACTIVE", "now")).isEqualTo(1);
    }

    @Test
    void aChangeOfDefinitionIsNoNewsAboutAMember() {
        twoFirmsOfWhichOneWasThereAHundredDaysAgo();
        int before = stage.transitions().size();

        stage.decide(NETWORK, shorter(2), "2026-11-20").commit();

        assertThat(stage.transitions()).hasSize(before);
    }

    @Test
    void anotherNetworkKeepsItsOwnDefinitions() {
        twoFirmsOfWhichOneWasThereAHundredDaysAgo();

        stage.decide(new UUID(1, 2), shorter(2), "2026-11-20").commit();

        assertThat(stage.total(mueller, "members-by-behaviour:ACTIVE", "now")).isEqualTo(2);
        assertThat(stage.member(mueller).getDefinition()).isEqualTo("standard");
    }

    @Test
    void theListOfAnEventMakesTheMembersOfItsNetworkActiveOrNot() {
        Policy standard = Policy.standard();
        stage.decide(
                NETWORK,
                policy(2, List.of(new ActivityRule.Series(ROUND_TABLE, 1, 1)), standard.recency()),
                "2026-01-01");
        stage.plan(held(1, "2026-11-01"));
        stage.say(
                mueller.registered("2026-01-01", 1),
                mueller.joined("2026-01-01"),
                mueller.attended("2026-01-02"),
                mueller.attended("2026-01-03"),
                at(mueller.attended("2026-11-01"), 1));
        assertThat(stage.member(mueller).getBehaviour()).isEqualTo(BehaviourState.ACTIVE);

        stage.plan(held(2, "2026-11-15")).commit();

        assertThat(stage.member(mueller).getBehaviour()).isEqualTo(BehaviourState.AT_RISK);
        assertThat(stage.member(mueller).getReason()).isEqualTo("own-rule-not-met");
        assertThat(stage.total(mueller, "active-by-rule", "2026-11")).isZero();
    }

    @Test
    void aPolicyThatDoesNotValidateIsPutAsideAndChangesNothing() {
        twoFirmsOfWhichOneWasThereAHundredDaysAgo();

        stage.raw(Topics.ACTIVATION_POLICIES, NETWORK + "|2", new byte[] {7}).commit();
        stage.decideUnread(NETWORK, 3, "{\"recency\":{\"dormantDays\":1}}", "2026-11-20")
                .commit();

        assertThat(stage.putAside()).hasSize(2);
        assertThat(new String(
                        Objects.requireNonNull(
                                        stage.putAside().getLast().headers().lastHeader("lotse-reason"))
                                .value(),
                        java.nio.charset.StandardCharsets.UTF_8))
                .contains("recency.dormantDays");
        assertThat(stage.total(mueller, "members-by-behaviour:ACTIVE", "now")).isEqualTo(2);
    }

    private void twoFirmsOfWhichOneWasThereAHundredDaysAgo() {
        tell(stage, mueller, schulze);
    }

    private static void tell(Stage to, Newspaper one, Newspaper other) {
        for (Newspaper firm : List.of(one, other)) {
            to.say(
                    firm.registered("2026-01-01", 1),
                    firm.joined("2026-01-01"),
                    firm.attended("2026-02-01"),
                    firm.attended("2026-02-02"));
        }
        to.say(one.attended("2026-08-12"), other.attended("2026-11-18"));
        to.dayComes("2026-11-20");
    }

    private static Policy shorter(int version) {
        return policy(version, List.of(), new Recency(90, 90, 60, 365, 90));
    }

    private static Policy policy(int version, List<ActivityRule> activity, Recency recency) {
        return OtherPolicy.named("bylaws", version)
                .activation(
                        new ActivationRule(List.of(new ActivityRule.Signals(Set.of(), 2, 2, ActivityRule.EVER)), 90))
                .activity(activity)
                .recency(recency)
                .policy();
    }

    private static Map<String, Long> cells(Stage of) {
        return of.totals().entrySet().stream()
                .filter(cell -> cell.getValue().getTotal() != 0)
                .collect(Collectors.toMap(Map.Entry::getKey, cell -> total(cell.getValue())));
    }

    private static long total(MetricTotal total) {
        return total.getTotal();
    }

    private static AttendanceRecorded at(AttendanceRecorded attendance, int event) {
        return AttendanceRecorded.newBuilder(attendance)
                .setEventId(new UUID(21, event))
                .build();
    }

    private static EventRecorded held(int event, String date) {
        LocalDate day = LocalDate.parse(date);
        Instant noon = day.atTime(12, 0).atZone(Newspaper.ZONE).toInstant();
        return EventRecorded.newBuilder()
                .setHead(new FactHead(new UUID(23, event), NETWORK, noon, noon, "test", null, null))
                .setEventId(new UUID(21, event))
                .setVersion(1)
                .setKind(EventKind.MEETING)
                .setStatus(EventStatus.HELD)
                .setList(AttendanceList.KEPT)
                .setSeriesId(ROUND_TABLE)
                .setBeneficiary(Beneficiary.NONE)
                .setSessions(List.of(new Session(new UUID(24, event), day, noon, noon)))
                .build();
    }
}
