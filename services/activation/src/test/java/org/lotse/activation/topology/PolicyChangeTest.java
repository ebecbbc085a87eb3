package org.lotse.activation.topology;

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
import org.lotse.activation.metric.PolicyBuilder;
import org.lotse.activation.metric.policy.ActivationRule;
import org.lotse.activation.metric.policy.ActivityRule;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.metric.policy.RecencyRule;
import org.lotse.activation.wire.MemberFactBuilder;
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

/** A network changes its policy while the stream runs. */
class PolicyChangeTest {

    private static final UUID NETWORK = new UUID(1, 1);
    private static final UUID ROUND_TABLE = new UUID(20, 20);

    private final MemberFactBuilder mueller = new MemberFactBuilder(NETWORK, new UUID(2, 1));
    private final MemberFactBuilder schulze = new MemberFactBuilder(NETWORK, new UUID(2, 2));
    private final TopologyHarness topologyHarness = new TopologyHarness("2026-11-20");

    @AfterEach
    void close() {
        topologyHarness.close();
    }

    @Test
    void figuresFollowTheNewPolicyWithoutARestartAndNameIt() {
        twoFirmsOfWhichOneWasThereAHundredDaysAgo();
        assertThat(topologyHarness.total(mueller, "members-by-behaviour:ACTIVE", "now"))
                .isEqualTo(2);

        topologyHarness.publishPolicy(NETWORK, shorter(2), "2026-11-20").commit();

        assertThat(topologyHarness.total(mueller, "members-by-behaviour:ACTIVE", "now"))
                .isEqualTo(1);
        assertThat(topologyHarness.total(mueller, "members-by-behaviour:AT_RISK", "now"))
                .isEqualTo(1);
        assertThat(topologyHarness.member(mueller).getBehaviour()).isEqualTo(BehaviourState.AT_RISK);
        assertThat(topologyHarness.member(mueller).getDefinitionVersion()).isEqualTo(2);
        assertThat(topologyHarness.totals().values().stream().filter(total -> total.getTotal() != 0))
                .allSatisfy(total -> assertThat(total.getDefinitionVersion()).isEqualTo(2));
        topologyHarness.advanceTo("2026-11-21");
        assertThat(topologyHarness.auditResults().different()).isEmpty();
    }

    @Test
    void figuresOfAChangedPolicyAreThoseOfAStreamThatKnewItFromTheFirstFactOn() {
        twoFirmsOfWhichOneWasThereAHundredDaysAgo();
        topologyHarness.publishPolicy(NETWORK, shorter(2), "2026-11-20").commit();
        topologyHarness.publish(schulze.attended("2026-11-19"));

        try (TopologyHarness fresh = new TopologyHarness("2026-11-20")) {
            fresh.publishPolicy(NETWORK, shorter(2), "2020-01-01");
            MemberFactBuilder one = new MemberFactBuilder(NETWORK, mueller.member());
            MemberFactBuilder other = new MemberFactBuilder(NETWORK, schulze.member());
            tell(fresh, one, other);
            fresh.publish(other.attended("2026-11-19"));

            assertThat(cells(topologyHarness)).isEqualTo(cells(fresh));
        }
    }

    @Test
    void aPolicyThatBeginsTomorrowChangesNothingToday() {
        twoFirmsOfWhichOneWasThereAHundredDaysAgo();
        topologyHarness.publishPolicy(NETWORK, shorter(2), "2026-11-21").commit();
        assertThat(topologyHarness.total(mueller, "members-by-behaviour:ACTIVE", "now"))
                .isEqualTo(2);

        topologyHarness.advanceTo("2026-11-21");

        assertThat(topologyHarness.total(mueller, "members-by-behaviour:ACTIVE", "now"))
                .isEqualTo(1);
    }

    @Test
    void aChangeOfDefinitionIsNoNewsAboutAMember() {
        twoFirmsOfWhichOneWasThereAHundredDaysAgo();
        int before = topologyHarness.transitions().size();

        topologyHarness.publishPolicy(NETWORK, shorter(2), "2026-11-20").commit();

        assertThat(topologyHarness.transitions()).hasSize(before);
    }

    @Test
    void anotherNetworkKeepsItsOwnDefinitions() {
        twoFirmsOfWhichOneWasThereAHundredDaysAgo();

        topologyHarness.publishPolicy(new UUID(1, 2), shorter(2), "2026-11-20").commit();

        assertThat(topologyHarness.total(mueller, "members-by-behaviour:ACTIVE", "now"))
                .isEqualTo(2);
        assertThat(topologyHarness.member(mueller).getDefinition()).isEqualTo("standard");
    }

    @Test
    void theListOfAnEventMakesTheMembersOfItsNetworkActiveOrNot() {
        Policy standard = Policy.standard();
        topologyHarness.publishPolicy(
                NETWORK,
                policy(2, List.of(new ActivityRule.SeriesAttendanceRule(ROUND_TABLE, 1, 1)), standard.recency()),
                "2026-01-01");
        topologyHarness.publishEvent(held(1, "2026-11-01"));
        topologyHarness.publish(
                mueller.registered("2026-01-01", 1),
                mueller.joined("2026-01-01"),
                mueller.attended("2026-01-02"),
                mueller.attended("2026-01-03"),
                at(mueller.attended("2026-11-01"), 1));
        assertThat(topologyHarness.member(mueller).getBehaviour()).isEqualTo(BehaviourState.ACTIVE);

        topologyHarness.publishEvent(held(2, "2026-11-15")).commit();

        assertThat(topologyHarness.member(mueller).getBehaviour()).isEqualTo(BehaviourState.AT_RISK);
        assertThat(topologyHarness.member(mueller).getReason()).isEqualTo("own-rule-not-met");
        assertThat(topologyHarness.total(mueller, "active-by-rule", "2026-11")).isZero();
    }

    @Test
    void aPolicyThatDoesNotValidateIsPutAsideAndChangesNothing() {
        twoFirmsOfWhichOneWasThereAHundredDaysAgo();

        topologyHarness
                .publishBytes(Topics.ACTIVATION_POLICIES, NETWORK + "|2", new byte[] {7})
                .commit();
        topologyHarness
                .publishPolicyDocument(NETWORK, 3, "{\"recency\":{\"dormantDays\":1}}", "2026-11-20")
                .commit();

        assertThat(topologyHarness.tableDeadLetters()).hasSize(2);
        assertThat(new String(
                        Objects.requireNonNull(topologyHarness
                                        .tableDeadLetters()
                                        .getLast()
                                        .headers()
                                        .lastHeader("lotse-reason"))
                                .value(),
                        java.nio.charset.StandardCharsets.UTF_8))
                .contains("recency.dormantDays");
        assertThat(topologyHarness.total(mueller, "members-by-behaviour:ACTIVE", "now"))
                .isEqualTo(2);
    }

    private void twoFirmsOfWhichOneWasThereAHundredDaysAgo() {
        tell(topologyHarness, mueller, schulze);
    }

    private static void tell(TopologyHarness to, MemberFactBuilder one, MemberFactBuilder other) {
        for (MemberFactBuilder firm : List.of(one, other)) {
            to.publish(
                    firm.registered("2026-01-01", 1),
                    firm.joined("2026-01-01"),
                    firm.attended("2026-02-01"),
                    firm.attended("2026-02-02"));
        }
        to.publish(one.attended("2026-08-12"), other.attended("2026-11-18"));
        to.advanceTo("2026-11-20");
    }

    private static Policy shorter(int version) {
        return policy(version, List.of(), new RecencyRule(90, 90, 60, 365, 90));
    }

    private static Policy policy(int version, List<ActivityRule> activity, RecencyRule recency) {
        return PolicyBuilder.named("bylaws", version)
                .activation(new ActivationRule(
                        List.of(new ActivityRule.SignalCountRule(Set.of(), 2, 2, ActivityRule.NO_LIMIT)), 90))
                .activity(activity)
                .recency(recency)
                .policy();
    }

    private static Map<String, Long> cells(TopologyHarness of) {
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
        Instant noon = day.atTime(12, 0).atZone(MemberFactBuilder.ZONE).toInstant();
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
