package org.lotse.activation.metric.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.activation.metric.HistoryBuilder.day;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotse.activation.metric.HistoryBuilder;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.EventType;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.Signal;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.history.VersionedEntry;
import org.lotse.activation.metric.programme.ProgrammeItem.AttendanceList;
import org.lotse.activation.metric.programme.ProgrammeItem.ItemStatus;
import org.lotse.activation.metric.programme.ReportingPeriod.PeriodLength;

class ProgrammeStatisticsTest {

    private static final UUID MUELLER = new UUID(2, 1);
    private static final UUID SCHULZE = new UUID(2, 2);

    private final List<ProgrammeItem> occasions = new ArrayList<>();
    private int ids;

    @Test
    void onlyClosedPeriodsAreCounted() {
        LocalDate asOf = LocalDate.parse("2026-09-30");

        assertThat(ReportingPeriod.closed(
                        PeriodLength.MONTH, YearMonth.parse("2026-07"), YearMonth.parse("2026-12"), asOf))
                .extracting(ReportingPeriod::name)
                .containsExactly("2026-07", "2026-08");
        assertThat(ReportingPeriod.closed(
                        PeriodLength.QUARTER, YearMonth.parse("2025-12"), YearMonth.parse("2026-12"), asOf))
                .extracting(ReportingPeriod::name)
                .containsExactly("2025-Q4", "2026-Q1", "2026-Q2");
        assertThat(ReportingPeriod.closed(
                                PeriodLength.QUARTER, YearMonth.parse("2026-01"), YearMonth.parse("2026-01"), asOf)
                        .getFirst()
                        .yearBefore(PeriodLength.QUARTER)
                        .name())
                .isEqualTo("2025-Q1");
    }

    @Test
    void anEventWithoutAListIsHeldAndSaysNothingOfWhoCame() {
        occasion("2026-03-10", ItemStatus.HELD, AttendanceList.KEPT, "2026-03-11");
        occasion("2026-03-12", ItemStatus.HELD, AttendanceList.NO_LIST, "2026-03-13");
        occasion("2026-03-14", ItemStatus.CANCELLED, AttendanceList.PENDING, "2026-03-01");
        occasion("2026-03-15", ItemStatus.RETRACTED, AttendanceList.PENDING, "2026-03-01");

        ProgrammePeriodFigures march = new ProgrammeStatistics(occasions, day("2026-05-01")).in(month("2026-03"));

        assertThat(march.held()).isEqualTo(2);
        assertThat(march.withList()).isEqualTo(1);
        assertThat(march.withoutList()).isEqualTo(1);
        assertThat(march.cancelled()).isEqualTo(1);
    }

    @Test
    void aPersonIsOneHoweverOftenAndARetractedFirmIsNone() {
        History mueller = HistoryBuilder.company().joinedOn("2025-01-01").history();
        mueller = with(mueller, SignalType.ATTENDED, 1, "2026-03-10", 7L, "2026-03-11");
        mueller = with(mueller, SignalType.TRAINING_ATTENDED, 2, "2026-03-20", 7L, "2026-03-21");
        History gone = with(History.EMPTY, SignalType.ATTENDED, 1, "2026-03-10", 8L, "2026-03-11");
        ProgrammeStatistics programmeStatistics = new ProgrammeStatistics(occasions, day("2026-05-01"));
        programmeStatistics.add(MUELLER, mueller);
        programmeStatistics.add(SCHULZE, gone);

        ProgrammePeriodFigures march = programmeStatistics.in(month("2026-03"));

        assertThat(march.attendances()).isEqualTo(2);
        assertThat(march.persons()).isEqualTo(1);
        assertThat(march.members()).isEqualTo(1);
        assertThat(march.minutes()).isEqualTo(180);
        assertThat(march.minus(programmeStatistics.in(month("2026-02"))).attendances())
                .isEqualTo(2);
    }

    @Test
    void aReportOfAnEarlierDayDoesNotKnowTheListThatCameLater() {
        occasion("2026-03-10", ItemStatus.HELD, AttendanceList.KEPT, "2026-04-02");
        History late = with(
                HistoryBuilder.company().joinedOn("2025-01-01").history(),
                SignalType.ATTENDED,
                1,
                "2026-03-10",
                7L,
                "2026-04-02");
        ProgrammeStatistics then = new ProgrammeStatistics(occasions, day("2026-04-01"));
        then.add(MUELLER, late);
        ProgrammeStatistics now = new ProgrammeStatistics(occasions, day("2026-04-02"));
        now.add(MUELLER, late);

        assertThat(then.in(month("2026-03")).attendances()).isZero();
        assertThat(then.in(month("2026-03")).held()).isZero();
        assertThat(now.in(month("2026-03")).attendances()).isEqualTo(1);
        assertThat(now.in(month("2026-03")).held()).isEqualTo(1);
    }

    @Test
    void aSeriesIsActiveForTwelveMonthsToTheDay() {
        occasion("2025-04-01", ItemStatus.HELD, AttendanceList.KEPT, "2025-04-01");
        ProgrammeStatistics programmeStatistics = new ProgrammeStatistics(occasions, day("2026-12-01"));

        assertThat(programmeStatistics.activeSeries(month("2026-03"), 12)).isEqualTo(1);
        assertThat(programmeStatistics.activeSeries(month("2026-04"), 12)).isZero();
        assertThat(programmeStatistics.activeHosts(month("2026-03"), 12)).isEqualTo(1);
    }

    @Test
    void whatIsNoPartOfTheProgrammeIsNotCounted() {
        History firm = HistoryBuilder.company().joinedOn("2025-01-01").history();
        firm = with(firm, SignalType.REGISTERED, 1, "2026-03-10", 7L, "2026-03-01");
        firm = with(firm, SignalType.CANCELLED, 1, "2026-03-10", 8L, "2026-03-02");
        firm = with(firm, SignalType.ENQUIRED, 1, "2026-03-10", 7L, "2026-03-10");
        firm = with(firm, SignalType.INVITED, 1, "2026-03-10", 7L, "2026-03-01");
        ProgrammeStatistics programmeStatistics = new ProgrammeStatistics(occasions, day("2026-05-01"));
        programmeStatistics.add(MUELLER, firm);

        ProgrammePeriodFigures march = programmeStatistics.in(month("2026-03"));

        assertThat(march.registrations()).isEqualTo(2);
        assertThat(march.attendances()).isZero();
        assertThat(march.members()).isZero();
    }

    @Test
    void peopleWithoutANameAreCountedWithTheirEvents() {
        occasions.add(occasion("2026-03-10", ItemStatus.HELD, 12));
        occasions.add(occasion("2026-03-11", ItemStatus.HELD, 30));
        occasions.add(occasion("2026-03-12", ItemStatus.HELD, -1));

        assertThat(new ProgrammeStatistics(occasions, day("2026-05-01"))
                        .in(month("2026-03"))
                        .headsWithoutName())
                .isEqualTo(42);
    }

    @Test
    void anEventWithoutSeriesAndHostIsNoActiveOne() {
        ProgrammeStatistics programmeStatistics =
                new ProgrammeStatistics(List.of(occasion("2026-03-10", ItemStatus.HELD, -1)), day("2026-05-01"));

        assertThat(programmeStatistics.in(month("2026-03")).held()).isEqualTo(1);
        assertThat(programmeStatistics.activeSeries(month("2026-03"), 12)).isZero();
        assertThat(programmeStatistics.activeHosts(month("2026-03"), 12)).isZero();
    }

    @Test
    void theChangeIsTakenFigureByFigure() {
        var later = new ProgrammePeriodFigures(100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1100);
        var earlier = new ProgrammePeriodFigures(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);

        assertThat(later.minus(earlier))
                .isEqualTo(new ProgrammePeriodFigures(99, 198, 297, 396, 495, 594, 693, 792, 891, 990, 1089));
    }

    @Test
    void ofTwoVersionsOfAnEventTheHigherStaysAndIsKnownSinceTheEarlier() {
        ProgrammeItem planned = occasion("2026-03-10", ItemStatus.PLANNED, AttendanceList.PENDING, "2026-01-05");
        ProgrammeItem held = new ProgrammeItem(
                planned.id(),
                2,
                day("2026-03-11"),
                day("2026-03-11"),
                planned.kind(),
                ItemStatus.HELD,
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
            assertThat(one.status()).isEqualTo(ItemStatus.HELD);
            assertThat(one.firstKnownOn()).isEqualTo(day("2026-01-05"));
            assertThat(one.listKnownOn()).isEqualTo(day("2026-03-11"));
        });
    }

    @Test
    void whoeverOnlyRegisteredDidNotComeAndTheDayItselfIsNoGoingOn() {
        ProgrammeItem event = occasion("2026-03-10", ItemStatus.HELD, AttendanceList.KEPT, "2026-03-11");
        History came = HistoryBuilder.company().joinedOn("2025-01-01").history();
        came = at(came, event, SignalType.ATTENDED, 1L);
        came = with(came, SignalType.ENQUIRED, 99, "2026-03-10", null, "2026-03-10");
        FunnelCounter funnelCounter = new FunnelCounter(event);
        funnelCounter.add(MUELLER, came);
        funnelCounter.add(
                SCHULZE,
                at(HistoryBuilder.company().joinedOn("2025-01-01").history(), event, SignalType.REGISTERED, 2L));

        assertThat(funnelCounter.stages().members()).isEqualTo(1);
        assertThat(funnelCounter.stages().followedUp()).isZero();
    }

    @Test
    void noShowsAreThoseExpectedAndMissingWalkInsAreNot() {
        ProgrammeItem event = occasion("2026-03-10", ItemStatus.HELD, AttendanceList.KEPT, "2026-03-11");
        History firm = HistoryBuilder.company().joinedOn("2025-01-01").history();
        firm = at(firm, event, SignalType.REGISTERED, 1L);
        firm = at(firm, event, SignalType.REGISTERED, 2L);
        firm = at(firm, event, SignalType.REGISTERED, 3L);
        firm = at(firm, event, SignalType.CANCELLED, 4L);
        firm = at(firm, event, SignalType.WAIT_LISTED, 5L);
        firm = at(firm, event, SignalType.ATTENDED, 1L);
        firm = at(firm, event, SignalType.ATTENDED, 9L);
        firm = with(firm, SignalType.ENQUIRED, 99, "2026-04-09", null, "2026-04-09");
        FunnelCounter funnelCounter = new FunnelCounter(event);
        funnelCounter.add(MUELLER, firm);

        FunnelCounter.FunnelCounts funnelCounts = funnelCounter.stages();

        assertThat(funnelCounts.confirmed()).isEqualTo(4);
        assertThat(funnelCounts.cancelledInTime()).isEqualTo(1);
        assertThat(funnelCounts.waiting()).isEqualTo(1);
        assertThat(funnelCounts.attended()).isEqualTo(2);
        assertThat(funnelCounts.walkIns()).isEqualTo(1);
        assertThat(funnelCounts.noShows()).isEqualTo(2);
        assertThat(Objects.requireNonNull(funnelCounts.noShowRate()).estimate()).isEqualTo(2.0 / 3);
        assertThat(funnelCounts.followedUp()).isEqualTo(1);
    }

    @Test
    void theFunnelBeginsWithWhoWasInvited() {
        ProgrammeItem event = occasion("2026-03-10", ItemStatus.HELD, AttendanceList.KEPT, "2026-03-11");
        ProgrammeItem next = occasion("2026-04-01", ItemStatus.PLANNED, AttendanceList.PENDING, "2026-03-11");
        History firm = HistoryBuilder.company().joinedOn("2025-01-01").history();
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
        FunnelCounter funnelCounter = new FunnelCounter(event);
        funnelCounter.add(MUELLER, firm);

        FunnelCounter.FunnelCounts funnelCounts = funnelCounter.stages();

        assertThat(funnelCounts.invited()).isEqualTo(4);
        assertThat(funnelCounts.invitedConfirmed()).isEqualTo(2);
        assertThat(funnelCounts.confirmed()).isEqualTo(3);
        assertThat(funnelCounts.followedUp())
                .as("being invited again is no going on")
                .isZero();
    }

    @Test
    void whereTheContactIsNotKnownTheFirmWasInvited() {
        ProgrammeItem event = occasion("2026-03-10", ItemStatus.HELD, AttendanceList.NO_LIST, "2026-03-11");
        FunnelCounter funnelCounter = new FunnelCounter(event);
        for (UUID member : List.of(MUELLER, SCHULZE)) {
            History firm = HistoryBuilder.company().history();
            funnelCounter.add(member, at(at(firm, event, SignalType.INVITED, null), event, SignalType.INVITED, null));
        }
        funnelCounter.add(new UUID(2, 3), HistoryBuilder.company().history());

        assertThat(funnelCounter.stages().invited()).isEqualTo(2);
        assertThat(funnelCounter.stages().invitedConfirmed()).isZero();
    }

    @Test
    void withoutAListThereIsNoRate() {
        ProgrammeItem event = occasion("2026-03-10", ItemStatus.HELD, AttendanceList.NO_LIST, "2026-03-11");
        FunnelCounter funnelCounter = new FunnelCounter(event);
        funnelCounter.add(MUELLER, at(HistoryBuilder.company().history(), event, SignalType.REGISTERED, 1L));

        assertThat(funnelCounter.stages().confirmed()).isEqualTo(1);
        assertThat(funnelCounter.stages().attended()).isNull();
        assertThat(funnelCounter.stages().noShowRate()).isNull();
    }

    private static ReportingPeriod month(String name) {
        YearMonth month = YearMonth.parse(name);
        return ReportingPeriod.closed(PeriodLength.MONTH, month, month, LocalDate.parse("2030-01-01"))
                .getFirst();
    }

    private ProgrammeItem occasion(String date, ItemStatus status, AttendanceList list, String knownOn) {
        boolean countable = status == ItemStatus.HELD && list == AttendanceList.KEPT;
        ProgrammeItem programmeItem = new ProgrammeItem(
                new UUID(21, ++ids),
                1,
                day(knownOn),
                countable ? day(knownOn) : Day.NEVER,
                EventType.MEETING,
                status,
                list,
                new UUID(20, 1),
                MUELLER,
                null,
                day(date),
                day(date),
                1,
                -1);
        occasions.add(programmeItem);
        return programmeItem;
    }

    /** Without a series, a hosting member or a list. */
    private ProgrammeItem occasion(String date, ItemStatus status, int headsWithoutName) {
        return new ProgrammeItem(
                new UUID(21, ++ids),
                1,
                day(date),
                Day.NEVER,
                EventType.MEETING,
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

    private History at(History firm, ProgrammeItem event, SignalType type, @Nullable Long person) {
        UUID who = person == null ? null : new UUID(7, person);
        Signal signal = new Signal(type, event.firstDay(), EventType.MEETING, who, event.id(), null, null, -1);
        return firm.merge(History.ofSignal(new VersionedEntry<>(new UUID(22, ++ids), 1, event.firstDay(), signal)));
    }

    private History with(
            History firm, SignalType type, int event, String date, @Nullable Long person, String recordedOn) {
        Signal signal = new Signal(
                type,
                day(date),
                EventType.MEETING,
                person == null ? null : new UUID(7, person),
                new UUID(23, event),
                null,
                null,
                90);
        return firm.merge(History.ofSignal(new VersionedEntry<>(new UUID(22, ++ids), 1, day(recordedOn), signal)));
    }
}
