package org.lotse.activation.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.activation.wire.MemberFactBuilder;
import org.lotse.facts.activation.StateChanged;
import org.lotse.facts.signals.SignalKind;
import org.lotse.facts.signals.SignalRecorded;

/** Each network follows its own calendar, though one task handles several. */
class NetworkDayTopologyTest {

    private static final UUID HERE = new UUID(1, 1);
    private static final UUID OVERSEAS = new UUID(1, 2);
    private static final String NEW_YORK = "America/New_York";
    private static final String KIRITIMATI = "Pacific/Kiritimati";

    private final MemberFactBuilder mueller = new MemberFactBuilder(HERE, new UUID(2, 1));
    private final MemberFactBuilder smith = new MemberFactBuilder(OVERSEAS, new UUID(2, 2), ZoneId.of(NEW_YORK));

    @Test
    void aMemberSlipsAtMidnightWhereItIs() {
        try (TopologyHarness topologyHarness = new TopologyHarness("2026-07-20")) {
            topologyHarness.publishZone(OVERSEAS, 1, NEW_YORK);
            for (MemberFactBuilder firm : List.of(mueller, smith)) {
                topologyHarness.publish(
                        firm.registered("2026-01-02", 1),
                        firm.joined("2026-01-02"),
                        firm.attended("2026-01-10"),
                        firm.attended("2026-01-11"));
            }
            assertThat(told(topologyHarness, smith)).doesNotContain("2026-07-11 AT_RISK 2026-07-11T04:00:00Z");

            topologyHarness.publish(somebodyElse("2026-07-10T22:30:00Z"));

            assertThat(told(topologyHarness, mueller)).contains("2026-07-11 AT_RISK 2026-07-10T22:00:00Z");
            assertThat(told(topologyHarness, smith)).isNotEmpty().noneMatch(line -> line.contains("AT_RISK"));

            topologyHarness.publish(somebodyElse("2026-07-11T03:59:59Z"));

            assertThat(told(topologyHarness, smith)).noneMatch(line -> line.contains("AT_RISK"));

            topologyHarness.publish(somebodyElse("2026-07-11T04:00:00Z"));

            assertThat(told(topologyHarness, smith)).contains("2026-07-11 AT_RISK 2026-07-11T04:00:00Z");
        }
    }

    @Test
    void figuresAreOfTheDayThatItIsInTheNetwork() {
        try (TopologyHarness topologyHarness = new TopologyHarness("2026-01-14")) {
            topologyHarness.publishZone(OVERSEAS, 1, KIRITIMATI);
            MemberFactBuilder teiwa = new MemberFactBuilder(OVERSEAS, new UUID(2, 3), ZoneId.of(KIRITIMATI));
            for (MemberFactBuilder firm : List.of(mueller, teiwa)) {
                topologyHarness.publish(firm.registered("2026-01-02", 1), firm.joined("2026-01-02"));
            }

            // noon here is one o'clock in the morning there
            topologyHarness.advanceTo("2026-01-15");

            assertThat(topologyHarness.member(mueller).getAsOf()).hasToString("2026-01-15");
            assertThat(topologyHarness.member(teiwa).getAsOf()).hasToString("2026-01-16");
        }
    }

    /** The first facts of a network may arrive before its own record. */
    @Test
    void factsOfANetworkThatHasSaidNothingYetNameItsZone() {
        try (TopologyHarness topologyHarness = new TopologyHarness("2026-01-14")) {
            MemberFactBuilder tui = new MemberFactBuilder(OVERSEAS, new UUID(2, 3), ZoneId.of("Pacific/Midway"))
                    .learnedOn("2026-01-10");

            topologyHarness.publish(somebodyElse("2026-01-14T09:00:00Z"));
            topologyHarness.publish(tui.registered("2026-01-02", 1), tui.joined("2026-01-02"));

            assertThat(topologyHarness.member(tui).getAsOf()).hasToString("2026-01-13");

            topologyHarness.publishZone(OVERSEAS, 1, NEW_YORK);
            topologyHarness.publish(somebodyElse("2026-01-14T10:00:00Z"));
            topologyHarness.publish(tui.attended("2026-01-10"));

            assertThat(topologyHarness.member(tui).getAsOf()).hasToString("2026-01-14");
        }
    }

    @Test
    void aSignalCountsOnTheDayThatItWasThere() {
        try (TopologyHarness topologyHarness = new TopologyHarness("2026-03-02")) {
            SignalRecorded contributed =
                    smith.learnedAt(Instant.parse("2026-03-01T04:30:00Z")).did(SignalKind.CONTRIBUTED, "2026-02-28");
            topologyHarness.publish(
                    smith.registered("2026-02-01", 1),
                    smith.joined("2026-02-01"),
                    SignalRecorded.newBuilder(contributed)
                            .setHead(org.lotse.facts.FactHead.newBuilder(contributed.getHead())
                                    .setOccurredAt(Instant.parse("2026-03-01T04:30:00Z"))
                                    .build())
                            .build());

            assertThat(topologyHarness.member(smith).getLastQualifyingOn()).hasToString("2026-02-28");
            assertThat(topologyHarness.total(smith, "active-members", "2026-02"))
                    .isEqualTo(1);
        }
    }

    /** A network that moves west does not repeat a day; its next day begins when it begins there. */
    @Test
    void aNetworkThatMovesDoesNotGoBackInTime() {
        try (TopologyHarness topologyHarness = new TopologyHarness("2026-01-14")) {
            topologyHarness.publishZone(HERE, 1, KIRITIMATI);
            topologyHarness.publish(mueller.registered("2026-01-02", 1), mueller.joined("2026-01-02"));
            topologyHarness.advanceTo("2026-01-15");
            assertThat(topologyHarness.member(mueller).getAsOf()).hasToString("2026-01-16");

            topologyHarness.publishZone(HERE, 2, "Pacific/Midway");
            topologyHarness.publishZone(HERE, 1, KIRITIMATI);
            topologyHarness.advanceTo("2026-01-16");

            assertThat(topologyHarness.member(mueller).getAsOf()).hasToString("2026-01-16");

            topologyHarness.advanceTo("2026-01-17");
            assertThat(topologyHarness.member(mueller).getAsOf()).hasToString("2026-01-16");

            topologyHarness.advanceTo("2026-01-18");
            assertThat(topologyHarness.member(mueller).getAsOf()).hasToString("2026-01-17");
        }
    }

    @Test
    void aNetworkThatMovesEastIsThereAtOnce() {
        try (TopologyHarness topologyHarness = new TopologyHarness("2026-01-14")) {
            topologyHarness.publish(mueller.registered("2026-01-02", 1), mueller.joined("2026-01-02"));
            topologyHarness.advanceTo("2026-01-15");
            assertThat(topologyHarness.member(mueller).getAsOf()).hasToString("2026-01-15");

            topologyHarness.publishZone(HERE, 1, KIRITIMATI);
            topologyHarness.advanceTo("2026-01-15");

            assertThat(topologyHarness.member(mueller).getAsOf()).hasToString("2026-01-16");
        }
    }

    private SignalRecorded somebodyElse(String moment) {
        Instant at = Instant.parse(moment);
        LocalDate dayBefore = LocalDate.ofInstant(at, ZoneOffset.UTC).minusDays(1);
        return new MemberFactBuilder(HERE, new UUID(2, 9))
                .learnedAt(at)
                .did(SignalKind.PORTAL_VISITED, dayBefore.toString());
    }

    private static List<String> told(TopologyHarness topologyHarness, MemberFactBuilder of) {
        return topologyHarness.transitions().stream()
                .filter(change -> change.getMemberId().equals(of.member()))
                .map(NetworkDayTopologyTest::line)
                .toList();
    }

    private static String line(StateChanged change) {
        return change.getDay() + " " + change.getToState() + " "
                + change.getHead().getOccurredAt();
    }
}
