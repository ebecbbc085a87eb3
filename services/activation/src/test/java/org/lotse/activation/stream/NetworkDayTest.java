package org.lotse.activation.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.rulebook.TimeZones;
import org.lotse.facts.activation.StateChanged;
import org.lotse.facts.signals.SignalKind;
import org.lotse.facts.signals.SignalRecorded;

/** Each network lives by its own calendar, though one task works for several. */
class NetworkDayTest {

    private static final UUID HERE = new UUID(1, 1);
    private static final UUID OVERSEAS = new UUID(1, 2);
    private static final String NEW_YORK = "America/New_York";
    private static final String KIRITIMATI = "Pacific/Kiritimati";

    private final Newspaper mueller = new Newspaper(HERE, new UUID(2, 1));
    private final Newspaper smith = new Newspaper(OVERSEAS, new UUID(2, 2), ZoneId.of(NEW_YORK));

    @Test
    void aMemberSlipsAtMidnightWhereItIs() {
        try (Stage stage = new Stage("2026-07-20")) {
            stage.move(OVERSEAS, 1, NEW_YORK);
            for (Newspaper firm : List.of(mueller, smith)) {
                stage.say(
                        firm.registered("2026-01-02", 1),
                        firm.joined("2026-01-02"),
                        firm.attended("2026-01-10"),
                        firm.attended("2026-01-11"));
            }
            assertThat(told(stage, smith)).doesNotContain("2026-07-11 AT_RISK 2026-07-11T04:00:00Z");

            stage.say(somebodyElse("2026-07-10T22:30:00Z"));

            assertThat(told(stage, mueller)).contains("2026-07-11 AT_RISK 2026-07-10T22:00:00Z");
            assertThat(told(stage, smith)).isNotEmpty().noneMatch(line -> line.contains("AT_RISK"));

            stage.say(somebodyElse("2026-07-11T03:59:59Z"));

            assertThat(told(stage, smith)).noneMatch(line -> line.contains("AT_RISK"));

            stage.say(somebodyElse("2026-07-11T04:00:00Z"));

            assertThat(told(stage, smith)).contains("2026-07-11 AT_RISK 2026-07-11T04:00:00Z");
        }
    }

    @Test
    void figuresAreOfTheDayThatItIsInTheNetwork() {
        try (Stage stage = new Stage("2026-01-14")) {
            stage.move(OVERSEAS, 1, KIRITIMATI);
            Newspaper teiwa = new Newspaper(OVERSEAS, new UUID(2, 3), ZoneId.of(KIRITIMATI));
            for (Newspaper firm : List.of(mueller, teiwa)) {
                stage.say(firm.registered("2026-01-02", 1), firm.joined("2026-01-02"));
            }

            // at noon here it is one in the morning there
            stage.dayComes("2026-01-15");

            assertThat(stage.member(mueller).getAsOf()).hasToString("2026-01-15");
            assertThat(stage.member(teiwa).getAsOf()).hasToString("2026-01-16");
        }
    }

    /** The first facts of a network may overtake what it says of itself. */
    @Test
    void factsOfANetworkThatHasSaidNothingYetNameItsZone() {
        try (Stage stage = new Stage("2026-01-14")) {
            Newspaper tui =
                    new Newspaper(OVERSEAS, new UUID(2, 3), ZoneId.of("Pacific/Midway")).learnedOn("2026-01-10");

            stage.say(somebodyElse("2026-01-14T09:00:00Z"));
            stage.say(tui.registered("2026-01-02", 1), tui.joined("2026-01-02"));

            assertThat(stage.member(tui).getAsOf()).hasToString("2026-01-13");

            stage.move(OVERSEAS, 1, NEW_YORK);
            stage.say(somebodyElse("2026-01-14T10:00:00Z"));
            stage.say(tui.attended("2026-01-10"));

            assertThat(stage.member(tui).getAsOf()).hasToString("2026-01-14");
        }
    }

    @Test
    void aSignalCountsOnTheDayThatItWasThere() {
        try (Stage stage = new Stage("2026-03-02")) {
            SignalRecorded contributed =
                    smith.learnedAt(Instant.parse("2026-03-01T04:30:00Z")).did(SignalKind.CONTRIBUTED, "2026-02-28");
            stage.say(
                    smith.registered("2026-02-01", 1),
                    smith.joined("2026-02-01"),
                    SignalRecorded.newBuilder(contributed)
                            .setHead(org.lotse.facts.FactHead.newBuilder(contributed.getHead())
                                    .setOccurredAt(Instant.parse("2026-03-01T04:30:00Z"))
                                    .build())
                            .build());

            assertThat(stage.member(smith).getLastQualifyingOn()).hasToString("2026-02-28");
            assertThat(stage.total(smith, "active-members", "2026-02")).isEqualTo(1);
        }
    }

    /** A network that moves west does not live a day twice; its next day comes when it comes there. */
    @Test
    void aNetworkThatMovesDoesNotGoBackInTime() {
        try (Stage stage = new Stage("2026-01-14")) {
            stage.move(HERE, 1, KIRITIMATI);
            stage.say(mueller.registered("2026-01-02", 1), mueller.joined("2026-01-02"));
            stage.dayComes("2026-01-15");
            assertThat(stage.member(mueller).getAsOf()).hasToString("2026-01-16");

            stage.move(HERE, 2, "Pacific/Midway");
            stage.move(HERE, 1, KIRITIMATI);
            stage.dayComes("2026-01-16");

            assertThat(stage.member(mueller).getAsOf()).hasToString("2026-01-16");

            stage.dayComes("2026-01-17");
            assertThat(stage.member(mueller).getAsOf()).hasToString("2026-01-16");

            stage.dayComes("2026-01-18");
            assertThat(stage.member(mueller).getAsOf()).hasToString("2026-01-17");
        }
    }

    @Test
    void aNetworkThatMovesEastIsThereAtOnce() {
        try (Stage stage = new Stage("2026-01-14")) {
            stage.say(mueller.registered("2026-01-02", 1), mueller.joined("2026-01-02"));
            stage.dayComes("2026-01-15");
            assertThat(stage.member(mueller).getAsOf()).hasToString("2026-01-15");

            stage.move(HERE, 1, KIRITIMATI);
            stage.dayComes("2026-01-15");

            assertThat(stage.member(mueller).getAsOf()).hasToString("2026-01-16");
        }
    }

    @Test
    void aDayThatCameIsNotUndoneByAnEarlierOne() {
        NetworkDay berlin = new NetworkDay(HERE, new TimeZones(), Instant.parse("2026-10-25T12:00:00Z"));

        berlin.come(day("2026-10-20"));

        assertThat(berlin.today()).isEqualTo(day("2026-10-25"));
    }

    @Test
    void aDayIsAsLongAsTheClockInTheNetworkSays() {
        TimeZones zones = new TimeZones();
        NetworkDay berlin = new NetworkDay(HERE, zones, Instant.parse("2026-10-25T12:00:00Z"));

        assertThat(berlin.began()).isEqualTo("2026-10-24T22:00:00Z");
        assertThat(berlin.ends()).isEqualTo("2026-10-25T23:00:00Z");
        assertThat(berlin.of(Instant.parse("2026-10-25T22:59:59Z"))).isEqualTo(day("2026-10-25"));

        zones.learn(HERE, 1, ZoneId.of(NEW_YORK));

        assertThat(berlin.ends()).isEqualTo("2026-10-26T04:00:00Z");
        assertThat(berlin.of(Instant.parse("2026-10-25T03:59:59Z"))).isEqualTo(day("2026-10-24"));
    }

    private SignalRecorded somebodyElse(String moment) {
        Instant at = Instant.parse(moment);
        LocalDate dayBefore = LocalDate.ofInstant(at, ZoneOffset.UTC).minusDays(1);
        return new Newspaper(HERE, new UUID(2, 9)).learnedAt(at).did(SignalKind.PORTAL_VISITED, dayBefore.toString());
    }

    private static List<String> told(Stage stage, Newspaper of) {
        return stage.transitions().stream()
                .filter(change -> change.getMemberId().equals(of.member()))
                .map(NetworkDayTest::line)
                .toList();
    }

    private static String line(StateChanged change) {
        return change.getDay() + " " + change.getToState() + " "
                + change.getHead().getOccurredAt();
    }

    private static int day(String date) {
        return Day.of(LocalDate.parse(date));
    }
}
