package org.lotse.activation.metric.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.activation.metric.Story.day;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotse.activation.metric.Story;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.Entry;
import org.lotse.activation.metric.history.Gathering;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.Signal;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.programme.Occasion.AttendanceList;
import org.lotse.activation.metric.programme.Occasion.Status;
import org.lotse.activation.metric.programme.Period.Length;

class ProgrammeTest {

    private static final UUID MUELLER = new UUID(2, 1);
    private static final UUID SCHULZE = new UUID(2, 2);

    private final List<Occasion> occasions = new ArrayList<>();
    private int ids;

    @Test
    void onlyClosedPeriodsAreCounted() {
        LocalDate asOf = LocalDate.parse("2026-09-30");

        assertThat(Period.closed(Length.MONTH, YearMonth.parse("2026-07"), YearMonth.parse("2026-12"), asOf))
                .extracting(Period::name)
                .containsExactly("2026-07", "2026-08");
        assertThat(Period.closed(Length.QUARTER, YearMonth.parse("2025-12"), YearMonth.parse("2026-12"), asOf))
                .extracting(Period::name)
                .containsExactly("2025-Q4", "2026-Q1", "2026-Q2");
        assertThat(Period.closed(Length.QUARTER, YearMonth.parse("2026-01"), YearMonth.parse("2026-01"), asOf)
                        .getFirst()
                        .yearBefore(Length.QUARTER)
                        .name())
                .isEqualTo("2025-Q1");
    }

    @Test
    void anEventWithoutAListIsHeldAndSaysNothingOfWhoCame() {
        occasion("2026-03-10", Status.HELD, AttendanceList.KEPT, "2026-03-11");
        occasion("2026-03-12", Status.HELD, AttendanceList.NO_LIST, "2026-03-13");
        occasion("2026-03-14", Status.CANCELLED, AttendanceList.PENDING, "2026-03-01");
        occasion("2026-03-15", Status.RETRACTED, AttendanceList.PENDING, "2026-03-01");

        ProgrammeFigures march = new Programme(occasions, day("2026-05-01")).in(month("2026-03"));

        assertThat(march.held()).isEqualTo(2);
        assertThat(march.withList()).isEqualTo(1);
        assertThat(march.withoutList()).isEqualTo(1);
        assertThat(march.cancelled()).isEqualTo(1);
    }

    @Test
    void aPersonIsOneHoweverOftenAndARetractedFirmIsNone() {
        History mueller = Story.company().joinedOn("2025-01-01").history();
        mueller = with(mueller, SignalType.ATTENDED, 1, "2026-03-10", 7L, "2026-03-11");
        mueller = with(mueller, SignalType.TRAINING_ATTENDED, 2, "2026-03-20", 7L, "2026-03-21");
        History gone = with(History.EMPTY, SignalType.ATTENDED, 1, "2026-03-10", 8L, "2026-03-11");
        Programme programme = new Programme(occasions, day("2026-05-01"));
        programme.add(MUELLER, mueller);
        programme.add(SCHULZE, gone);

        ProgrammeFigures march = programme.in(month("2026-03"));

        assertThat(march.attendances()).isEqualTo(2);
        assertThat(march.persons()).isEqualTo(1);
        assertThat(march.members()).isEqualTo(1);
        assertThat(march.minutes()).isEqualTo(180);
        assertThat(march.minus(programme.in(month("2026-02"))).attendances()).isEqualTo(2);
    }

    @Test
    void aReportOfAnEarlierDayDoesNotKnowTheListThatCameLater() {
        occasion("2026-03-10", Status.HELD, AttendanceList.KEPT, "2026-04-02");
        History late = with(
                Story.company().joinedOn("2025-01-01").history(),
                SignalType.ATTENDED,
                1,
                "2026-03-10",
                7L,
                "2026-04-02");
        Programme then = new Programme(occasions, day("2026-04-01"));
        then.add(MUELLER, late);
        Programme now = new Programme(occasions, day("2026-04-02"));
        now.add(MUELLER, late);

        assertThat(then.in(month("2026-03")).attendances()).isZero();
        assertThat(then.in(month("2026-03")).held()).isZero();
        assertThat(now.in(month("2026-03")).attendances()).isEqualTo(1);
        assertThat(now.in(month("2026-03")).held()).isEqualTo(1);
    }

    @Test
    void aSeriesIsActiveForTwelveMonthsToTheDay() {
        occasion("2025-04-01", Status.HELD, AttendanceList.KEPT, "2025-04-01");
        Programme programme = new Programme(occasions, day("2026-12-01"));

        assertThat(programme.activeSeries(month("2026-03"), 12)).isEqualTo(1);
        assertThat(programme.activeSeries(month("2026-04"), 12)).isZero();
        assertThat(programme.activeHosts(month("2026-03"), 12)).isEqualTo(1);
    }

    @Test
    void whatIsNoPartOfTheProgrammeIsNotCounted() {
        History firm = Story.company().joinedOn("2025-01-01").history();
        firm = with(firm, SignalType.REGISTERED, 1, "2026-03-10", 7L, "2026-03-01");
        firm = with(firm, SignalType.CANCELLED, 1, "2026-03-10", 8L, "2026-03-02");
        firm = with(firm, SignalType.ENQUIRED, 1, "2026-03-10", 7L, "2026-03-10");
        firm = with(firm, SignalType.INVITED, 1, "2026-03-10", 7L, "2026-03-01");
        Programme programme = new Programme(occasions, day("2026-05-01"));
        programme.add(MUELLER, firm);

        ProgrammeFigures march = programme.in(month("2026-03"));

        assertThat(march.registrations()).isEqualTo(2);
        assertThat(march.attendances()).isZero();
        assertThat(march.members()).isZero();
    }

    @Test
    void peopleWithoutANameAreCountedWithTheirEvents() {
        occasions.add(occasion("2026-03-10", Status.HELD, 12));
        occasions.add(occasion("2026-03-11", Status.HELD, 30));
        occasions.add(occasion("2026-03-12", Status.HELD, -1));

        assertThat(new Programme(occasions, day("2026-05-01"))
                        .in(month("2026-03"))
                        .headsWithoutName())
                .isEqualTo(42);
    }

    @Test
    void anEventWithoutSeriesAndHostIsNoActiveOne() {
        Programme programme = new Programme(List.of(occasion("2026-03-10", Status.HELD, -1)), day("2026-05-01"));

        assertThat(programme.in(month("2026-03")).held()).isEqualTo(1);
        assertThat(programme.activeSeries(month("2026-03"), 12)).isZero();
        assertThat(programme.activeHosts(month("2026-03"), 12)).isZero();
    }

    @Test
    void theChangeIsTakenFigureByFigure() {
        var later = new ProgrammeFigures(100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1100);
        var earlier = new ProgrammeFigures(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);

        assertThat(later.minus(earlier))
                .isEqualTo(new ProgrammeFigures(99, 198, 297, 396, 495, 594, 693, 792, 891, 990, 1089));
    }

    @Test
    void ofTwoVersionsOfAnEventTheHigherStaysAndIsKnownSinceTheEarlier() {
        Occasion planned = occasion("2026-03-10", Status.PLANNED, AttendanceList.PENDING, "2026-01-05");
        Occasion held = new Occasion(
                planned.id(),
                2,
                day("2026-03-11"),
                day("2026-03-11"),
                planned.kind(),
                Status.HELD,
                AttendanceList.KEPT,
                planned.series(),
                planned.host(),
                null,
                planned.firstDay(),
                planned.lastDay(),
                1,
                -1);

        assertThat(planned.or(held)).isEqualTo(held.or(planned)).satisfies(one -> {
            assertThat(one.version()).isEqualTo(2);
            assertThat(one.status()).isEqualTo(Status.HELD);
            assertThat(one.firstKnownOn()).isEqualTo(day("2026-01-05"));
            assertThat(one.listKnownOn()).isEqualTo(day("2026-03-11"));
        });
    }

    @Test
    void whoeverOnlyRegisteredDidNotComeAndTheDayItselfIsNoGoingOn() {
        Occasion event = occasion("2026-03-10", Status.HELD, AttendanceList.KEPT, "2026-03-11");
        History came = Story.company().joinedOn("2025-01-01").history();
        came = at(came, event, SignalType.ATTENDED, 1L);
        came = with(came, SignalType.ENQUIRED, 99, "2026-03-10", null, "2026-03-10");
        Funnel funnel = new Funnel(event);
        funnel.add(MUELLER, came);
        funnel.add(SCHULZE, at(Story.company().joinedOn("2025-01-01").history(), event, SignalType.REGISTERED, 2L));

        assertThat(funnel.stages().members()).isEqualTo(1);
        assertThat(funnel.stages().followedUp()).isZero();
    }

    @Test
    void noShowsAreThoseExpectedAndMissingWalkInsAreNot() {
        Occasion event = occasion("2026-03-10", Status.HELD, AttendanceList.KEPT, "2026-03-11");
        History firm = Story.company().joinedOn("2025-01-01").history();
        firm = at(firm, event, SignalType.REGISTERED, 1L);
        firm = at(firm, event, SignalType.REGISTERED, 2L);
        firm = at(firm, event, SignalType.REGISTERED, 3L);
        firm = at(firm, event, SignalType.CANCELLED, 4L);
        firm = at(firm, event, SignalType.WAIT_LISTED, 5L);
        firm = at(firm, event, SignalType.ATTENDED, 1L);
        firm = at(firm, event, SignalType.ATTENDED, 9L);
        firm = with(firm, SignalType.ENQUIRED, 99, "2026-04-09", null, "2026-04-09");
        Funnel funnel = new Funnel(event);
        funnel.add(MUELLER, firm);

        Funnel.Stages stages = funnel.stages();

        assertThat(stages.confirmed()).isEqualTo(4);
        assertThat(stages.cancelledInTime()).isEqualTo(1);
        assertThat(stages.waiting()).isEqualTo(1);
        assertThat(stages.attended()).isEqualTo(2);
        assertThat(stages.walkIns()).isEqualTo(1);
        assertThat(stages.noShows()).isEqualTo(2);
        assertThat(Objects.requireNonNull(stages.noShowRate()).estimate()).isEqualTo(2.0 / 3);
        assertThat(stages.followedUp()).isEqualTo(1);
    }

    @Test
    void theFunnelBeginsWithWhoWasInvited() {
        Occasion event = occasion("2026-03-10", Status.HELD, AttendanceList.KEPT, "2026-03-11");
        Occasion next = occasion("2026-04-01", Status.PLANNED, AttendanceList.PENDING, "2026-03-11");
        History firm = Story.company().joinedOn("2025-01-01").history();
        for (long person = 1; person <= 4; person++) {
            firm = at(firm, event, SignalType.INVITED, person);
        }
        firm = at(firm, event, SignalType.INVITED, 1L);
        firm = at(firm, event, SignalType.REGISTERED, 1L);
        firm = at(firm, event, SignalType.CANCELLED, 2L);
        firm = at(firm, event, SignalType.WAIT_LISTED, 3L);
        firm = at(firm, event, SignalType.REGISTERED, 9L);
        firm = at(firm, event, SignalType.ATTENDED, 1L);
        firm = at(firm, next, SignalType.INVITED, 1L);
        Funnel funnel = new Funnel(event);
        funnel.add(MUELLER, firm);

        Funnel.Stages stages = funnel.stages();

        assertThat(stages.invited()).isEqualTo(4);
        assertThat(stages.invitedConfirmed()).isEqualTo(2);
        assertThat(stages.confirmed()).isEqualTo(3);
        assertThat(stages.followedUp()).as("being invited again is no going on").isZero();
    }

    @Test
    void whereTheContactIsNotKnownTheFirmWasInvited() {
        Occasion event = occasion("2026-03-10", Status.HELD, AttendanceList.NO_LIST, "2026-03-11");
        Funnel funnel = new Funnel(event);
        for (UUID member : List.of(MUELLER, SCHULZE)) {
            History firm = Story.company().history();
            funnel.add(member, at(at(firm, event, SignalType.INVITED, null), event, SignalType.INVITED, null));
        }
        funnel.add(new UUID(2, 3), Story.company().history());

        assertThat(funnel.stages().invited()).isEqualTo(2);
        assertThat(funnel.stages().invitedConfirmed()).isZero();
    }

    @Test
    void withoutAListThereIsNoRate() {
        Occasion event = occasion("2026-03-10", Status.HELD, AttendanceList.NO_LIST, "2026-03-11");
        Funnel funnel = new Funnel(event);
        funnel.add(MUELLER, at(Story.company().history(), event, SignalType.REGISTERED, 1L));

        assertThat(funnel.stages().confirmed()).isEqualTo(1);
        assertThat(funnel.stages().attended()).isNull();
        assertThat(funnel.stages().noShowRate()).isNull();
    }

    private static Period month(String name) {
        YearMonth month = YearMonth.parse(name);
        return Period.closed(Length.MONTH, month, month, LocalDate.parse("2030-01-01"))
                .getFirst();
    }

    private Occasion occasion(String date, Status status, AttendanceList list, String knownOn) {
        boolean countable = status == Status.HELD && list == AttendanceList.KEPT;
        Occasion occasion = new Occasion(
                new UUID(21, ++ids),
                1,
                day(knownOn),
                countable ? day(knownOn) : Day.NEVER,
                Gathering.MEETING,
                status,
                list,
                new UUID(20, 1),
                MUELLER,
                null,
                day(date),
                day(date),
                1,
                -1);
        occasions.add(occasion);
        return occasion;
    }

    /** Of no series, hosted by no member, without a list. */
    private Occasion occasion(String date, Status status, int headsWithoutName) {
        return new Occasion(
                new UUID(21, ++ids),
                1,
                day(date),
                Day.NEVER,
                Gathering.MEETING,
                status,
                AttendanceList.NO_LIST,
                null,
                null,
                null,
                day(date),
                day(date),
                1,
                headsWithoutName);
    }

    private History at(History firm, Occasion event, SignalType type, @Nullable Long person) {
        UUID who = person == null ? null : new UUID(7, person);
        Signal signal = new Signal(type, event.firstDay(), Gathering.MEETING, who, event.id(), null, null, -1);
        return firm.merge(History.ofSignal(new Entry<>(new UUID(22, ++ids), 1, event.firstDay(), signal)));
    }

    private History with(
            History firm, SignalType type, int event, String date, @Nullable Long person, String recordedOn) {
        Signal signal = new Signal(
                type,
                day(date),
                Gathering.MEETING,
                person == null ? null : new UUID(7, person),
                new UUID(23, event),
                null,
                null,
                90);
        return firm.merge(History.ofSignal(new Entry<>(new UUID(22, ++ids), 1, day(recordedOn), signal)));
    }
}
