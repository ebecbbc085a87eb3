package org.lotse.activation.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lotse.activation.wire.MemberFactBuilder;
import org.lotse.facts.Topics;
import org.lotse.facts.activation.Axis;
import org.lotse.facts.activation.BehaviourState;
import org.lotse.facts.activation.ContractState;
import org.lotse.facts.activation.MemberActivation;
import org.lotse.facts.signals.SignalKind;

class ActivationTopologyTest {

    private static final UUID NETWORK = new UUID(1, 1);

    private final MemberFactBuilder mueller = new MemberFactBuilder(NETWORK, new UUID(2, 1));
    private final MemberFactBuilder schulze = new MemberFactBuilder(NETWORK, new UUID(2, 2));
    private final TopologyHarness topologyHarness = new TopologyHarness("2026-11-20");

    @AfterEach
    void close() {
        topologyHarness.close();
    }

    @Test
    void aMemberIsFollowedFromJoiningToDormancyAndBack() {
        topologyHarness.publish(mueller.registered("2023-01-10", 1), mueller.joined("2023-01-10"));
        topologyHarness.publish(mueller.attended("2023-02-01"), mueller.attended("2023-03-01"));
        topologyHarness.publish(mueller.attended("2024-09-05"));

        assertThat(topologyHarness.behaviourTransitions())
                .containsExactly(
                        "2023-01-10 NEW joined-days-ago:0",
                        "2023-03-01 ACTIVATED activated-days-ago:0",
                        "2023-05-31 ACTIVE signal-days-ago:91",
                        "2023-08-29 AT_RISK no-signal-for-days:181",
                        "2024-03-01 DORMANT no-signal-for-days:366",
                        "2024-09-05 RESURRECTED back-days-ago:0");
    }

    @Test
    void beingInvitedIsCountedAndIsNoEngagement() {
        UUID event = new UUID(5, 1);
        topologyHarness.publish(mueller.registered("2026-01-10", 1), mueller.joined("2026-01-10"));
        topologyHarness.publish(
                mueller.mailed("2026-11-01", new UUID(7, 1), event),
                mueller.mailed("2026-11-02", new UUID(7, 2), event),
                mueller.mailed("2026-11-03", new UUID(7, 2), null));

        assertThat(topologyHarness.total(mueller, "signals:INVITED", "2026-11")).isEqualTo(2);
        assertThat(topologyHarness.total(mueller, "active-members", "2026-11")).isEqualTo(-1);
        MemberActivation figures = topologyHarness.member(mueller);
        assertThat(figures.getBehaviour()).isEqualTo(BehaviourState.NEVER_ACTIVATED);
        assertThat(figures.getScoreMicros()).isZero();
        assertThat(figures.getLastQualifyingOn()).isNull();
    }

    @Test
    void figuresFollowEveryFact() {
        topologyHarness.publish(
                mueller.registered("2026-11-01", 1), mueller.joined("2026-11-01"), mueller.size("2026-11-01", "SMALL"));

        assertThat(topologyHarness.total(mueller, "members", "now")).isEqualTo(1);
        assertThat(topologyHarness.total(mueller, "matrix:NEW/NEW", "now")).isEqualTo(1);

        topologyHarness.publish(mueller.did(SignalKind.CONTRIBUTED, "2026-11-05"));

        MemberActivation figures = topologyHarness.member(mueller);
        assertThat(figures.getBehaviour()).isEqualTo(BehaviourState.ACTIVATED);
        assertThat(figures.getContract()).isEqualTo(ContractState.NEW);
        assertThat(figures.getSizeClass()).isEqualTo("SMALL");
        assertThat(figures.getActivatedInWindow()).isTrue();
        assertThat(topologyHarness.total(mueller, "matrix:NEW/ACTIVATED", "now"))
                .isEqualTo(1);
        assertThat(topologyHarness.total(mueller, "matrix:NEW/NEW", "now")).isZero();
        assertThat(topologyHarness.total(mueller, "active-members", "2026-11")).isEqualTo(1);
    }

    @Test
    void anImportOfOldYearsRewritesTheHistoryButReportsNothingOfThePast() {
        mueller.learnedOn("2026-11-20");
        topologyHarness.publish(mueller.registered("2021-01-10", 1), mueller.joined("2021-01-10"));
        topologyHarness.publish(
                mueller.attended("2021-02-01"), mueller.attended("2022-03-01"), mueller.attended("2024-04-01"));

        assertThat(topologyHarness.transitions()).isEmpty();
        assertThat(topologyHarness.member(mueller).getBehaviour()).isEqualTo(BehaviourState.DORMANT);
        assertThat(topologyHarness.total(mueller, "lifecycle-went-dormant", "2023-03"))
                .isEqualTo(1);
    }

    @Test
    void aFactThatIsLateByDaysIsStillNews() {
        topologyHarness.publish(mueller.registered("2023-01-10", 1), mueller.joined("2023-01-10"));
        topologyHarness.publish(mueller.attended("2023-02-01"), mueller.attended("2023-03-01"));
        mueller.learnedOn("2024-09-15");
        topologyHarness.publish(mueller.attended("2024-09-05"));

        assertThat(topologyHarness.transitions().getLast().getToState()).isEqualTo("RESURRECTED");
        assertThat(topologyHarness.transitions().getLast().getDay()).hasToString("2024-09-05");
    }

    @Test
    void aDayThatComesWithoutFactsMovesStatesToo() {
        topologyHarness.publish(mueller.registered("2026-11-01", 1), mueller.joined("2026-11-01"));
        topologyHarness.publish(mueller.attended("2026-11-02"), mueller.attended("2026-11-03"));

        topologyHarness.advanceTo("2027-02-02");

        assertThat(topologyHarness.behaviourTransitions()).last().isEqualTo("2027-02-02 ACTIVE signal-days-ago:91");
        assertThat(topologyHarness.member(mueller).getAsOf()).hasToString("2027-02-02");
        assertThat(topologyHarness.total(mueller, "members-by-behaviour:ACTIVE", "2027-02"))
                .isEqualTo(1);
        assertThat(topologyHarness.total(mueller, "members", "2026-12")).isEqualTo(1);
    }

    @Test
    void aFactBeforeItsMemberCountsOnceTheMemberIsKnown() {
        topologyHarness.publish(mueller.attended("2026-11-02"), mueller.joined("2026-11-01"));
        assertThat(topologyHarness.hasFigures(mueller)).isFalse();
        assertThat(topologyHarness.totals()).isEmpty();

        topologyHarness.publish(mueller.registered("2026-11-03", 1));

        assertThat(topologyHarness.total(mueller, "attendances", "2026-11")).isEqualTo(1);
    }

    @Test
    void aVersionAfterAGapCountsAndTheMissingOnesChangeNothingLater() {
        UUID attendance = new UUID(9, 7);
        topologyHarness.publish(mueller.registered("2026-11-01", 4), mueller.joined("2026-11-01"));
        topologyHarness.publish(mueller.attended("2026-11-05", attendance, 7));
        assertThat(topologyHarness.total(mueller, "attendances", "2026-11")).isEqualTo(1);

        topologyHarness.publish(
                mueller.attendanceRetracted("2026-11-06", attendance, 6), mueller.retracted("2026-11-06", 2));

        assertThat(topologyHarness.total(mueller, "attendances", "2026-11")).isEqualTo(1);
        assertThat(topologyHarness.deadLetters()).isEmpty();
    }

    @Test
    void aRetractedMemberLeavesNoTraceInTheFigures() {
        topologyHarness.publish(
                mueller.registered("2026-11-01", 1), mueller.joined("2026-11-01"), mueller.attended("2026-11-02"));
        topologyHarness.publish(mueller.retracted("2026-11-03", 2));

        assertThat(topologyHarness.hasFigures(mueller)).isFalse();
        assertThat(topologyHarness.totals().values())
                .allSatisfy(total -> assertThat(total.getTotal()).isZero());

        topologyHarness.publish(mueller.registered("2026-11-04", 3));

        assertThat(topologyHarness.total(mueller, "attendances", "2026-11")).isEqualTo(1);
    }

    @Test
    void aCorrectedAttendanceMovesToItsMonth() {
        UUID attendance = new UUID(9, 9);
        topologyHarness.publish(mueller.registered("2026-09-01", 1), mueller.joined("2026-09-01"));
        topologyHarness.publish(mueller.attended("2026-10-30", attendance, 1));
        mueller.learnedOn("2026-11-05");
        topologyHarness.publish(
                mueller.attended("2026-11-02", attendance, 2), mueller.attended("2026-10-30", attendance, 1));

        assertThat(topologyHarness.total(mueller, "attendances", "2026-10")).isZero();
        assertThat(topologyHarness.total(mueller, "attendances", "2026-11")).isEqualTo(1);

        topologyHarness.publish(mueller.attendanceRetracted("2026-11-06", attendance, 3));

        assertThat(topologyHarness.total(mueller, "attendances", "2026-11")).isZero();
    }

    @Test
    void whatCannotBeReadIsPutAsideWithItsReasonAndTheStreamGoesOn() {
        topologyHarness.publishBytes(Topics.MEMBERS, mueller.member().toString(), new byte[] {9, 9, 9});
        topologyHarness.publish(mueller.registered("2199-01-01", 1));
        topologyHarness.publish(schulze.registered("2026-11-01", 1), schulze.joined("2026-11-01"));

        assertThat(topologyHarness.deadLetters()).hasSize(2);
        assertThat(topologyHarness.deadLetters().getFirst().value()).containsExactly(9, 9, 9);
        assertThat(header(0, "lotse-reason")).contains("wire format");
        assertThat(header(0, "lotse-topic")).isEqualTo(Topics.MEMBERS);
        assertThat(header(0, "lotse-offset")).isEqualTo("0");
        assertThat(header(0, "lotse-flaw")).isEqualTo("FORMAT");
        assertThat(header(1, "lotse-flaw")).isEqualTo("CLOCK");
        assertThat(header(1, "lotse-reason")).contains("lies in the future");
        assertThat(topologyHarness.total(schulze, "members", "now")).isEqualTo(1);
    }

    @Test
    void whatOneNetworkSaysOfAMemberOfAnotherCountsInNeither() {
        MemberFactBuilder stranger = new MemberFactBuilder(new UUID(1, 2), mueller.member());
        topologyHarness.publish(mueller.registered("2026-11-01", 1), mueller.joined("2026-11-01"));
        topologyHarness.publish(stranger.attended("2026-11-02"));

        assertThat(topologyHarness.total(mueller, "attendances", "2026-11")).isEqualTo(-1);
        assertThat(topologyHarness.total(stranger, "attendances", "2026-11")).isEqualTo(-1);
    }

    @Test
    void theContractAxisIsToldToo() {
        topologyHarness.publish(mueller.registered("2026-07-01", 1), mueller.joined("2026-07-01"));
        topologyHarness.advanceTo("2026-11-20");

        assertThat(topologyHarness.transitions())
                .filteredOn(t -> t.getAxis() == Axis.CONTRACT)
                .extracting(t -> t.getDay() + " " + t.getFromState() + " " + t.getToState())
                .containsExactly("2026-07-01 NO_CONTRACT NEW", "2026-10-01 NEW CURRENT");
    }

    @Test
    void totalsAreRecomputedAllTheTimeAndAgree() {
        topologyHarness.publish(
                mueller.registered("2026-11-01", 1), mueller.joined("2026-11-01"), mueller.attended("2026-11-02"));
        topologyHarness.advanceTo("2026-11-21");

        assertThat(topologyHarness.auditResults().compared()).isPositive();
        assertThat(topologyHarness.auditResults().different()).isEmpty();
    }

    /**
     * Names of stores are part of topic names on the broker: a renamed store starts empty. This test fails on any change of the topology,
     * so that the change is deliberate; then replace the file.
     */
    @Test
    void theTopologyIsTheDeployedOne() throws IOException {
        Path golden = Path.of("src/test/resources/topology.txt");

        assertThat(topologyHarness.description()).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }

    private String header(int letter, String name) {
        return new String(
                topologyHarness
                        .deadLetters()
                        .get(letter)
                        .headers()
                        .lastHeader(name)
                        .value(),
                StandardCharsets.UTF_8);
    }
}
