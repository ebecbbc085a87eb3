package org.lotse.reports.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.reports.domain.Registration.RegistrationState.CANCELLED_IN_TIME;
import static org.lotse.reports.domain.Registration.RegistrationState.CANCELLED_LATE;
import static org.lotse.reports.domain.Registration.RegistrationState.CONFIRMED;
import static org.lotse.reports.domain.Registration.RegistrationState.WAITING;

import org.junit.jupiter.api.Test;

class NoShowRateTest {

    private static final String DAY = "2026-02-01";

    private final ReportInputBuilder reportInputBuilder = new ReportInputBuilder().held("course", DAY);

    @Test
    void whoCancelsInTimeWasNotExpectedAndWhoCancelsLateWas() {
        reportInputBuilder
                .registered("course", DAY, "A", "Anna", CONFIRMED)
                .registered("course", DAY, "A", "Ben", CONFIRMED)
                .registered("course", DAY, "B", "Cem", CANCELLED_IN_TIME)
                .registered("course", DAY, "B", "Dora", CANCELLED_LATE)
                .registered("course", DAY, "B", "Emil", WAITING)
                .attended("course", DAY, "A", "Anna", 60);

        assertThat(rate()).isEqualTo("2/3");
    }

    @Test
    void eventsWithoutAListSayNothing() {
        reportInputBuilder
                .activity("no list", DAY, Activity.ActivityStatus.HELD, Activity.AttendanceListState.NO_LIST, 0)
                .activity("cancelled", DAY, Activity.ActivityStatus.CANCELLED, Activity.AttendanceListState.KEPT, 0)
                .registered("no list", DAY, "A", "Anna", CONFIRMED)
                .registered("cancelled", DAY, "A", "Anna", CONFIRMED);

        assertThat(rate()).isEqualTo("0/0");
    }

    @Test
    void aWalkInFillsNobodysChair() {
        reportInputBuilder
                .registered("course", DAY, "A", null, CONFIRMED)
                .attended("course", DAY, "A", "Ben", 60, true);

        assertThat(rate()).isEqualTo("1/1");
    }

    @Test
    void aNamelessChairIsFilledByAnyColleagueButOnlyOnce() {
        reportInputBuilder
                .registered("course", DAY, "A", null, CONFIRMED)
                .registered("course", DAY, "A", null, CONFIRMED)
                .registered("course", DAY, "A", "Anna", CONFIRMED)
                .attended("course", DAY, "A", "Anna", 60)
                .attended("course", DAY, "A", "Ben", 60);

        assertThat(rate()).isEqualTo("1/3");
    }

    @Test
    void aListThatNamesOnlyTheFirmMeetsItsNamedRegistrations() {
        reportInputBuilder
                .registered("course", DAY, "A", "Anna", CONFIRMED)
                .registered("course", DAY, "A", "Ben", CONFIRMED)
                .attended("course", DAY, "A", null, 60)
                .attended("course", "2026-02-02", "A", null, 60);

        assertThat(rate()).isEqualTo("1/2");
    }

    @Test
    void aNamedColleagueDoesNotStandInForANamedAbsentee() {
        reportInputBuilder.registered("course", DAY, "A", "Anna", CONFIRMED).attended("course", DAY, "A", "Ben", 60);

        assertThat(rate()).isEqualTo("1/1");
    }

    private String rate() {
        Figure rate = reportInputBuilder.figure("no-show-rate");
        return rate.value() + "/" + rate.base();
    }
}
