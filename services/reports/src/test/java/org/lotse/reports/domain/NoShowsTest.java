package org.lotse.reports.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.reports.domain.Registration.Standing.CANCELLED_IN_TIME;
import static org.lotse.reports.domain.Registration.Standing.CANCELLED_LATE;
import static org.lotse.reports.domain.Registration.Standing.CONFIRMED;
import static org.lotse.reports.domain.Registration.Standing.WAITING;

import org.junit.jupiter.api.Test;

class NoShowsTest {

    private static final String DAY = "2026-02-01";

    private final Programme programme = new Programme().held("course", DAY);

    @Test
    void whoCancelsInTimeWasNotExpectedAndWhoCancelsLateWas() {
        programme
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
        programme
                .activity("no list", DAY, Activity.Status.HELD, Activity.Listing.NO_LIST, 0)
                .activity("cancelled", DAY, Activity.Status.CANCELLED, Activity.Listing.KEPT, 0)
                .registered("no list", DAY, "A", "Anna", CONFIRMED)
                .registered("cancelled", DAY, "A", "Anna", CONFIRMED);

        assertThat(rate()).isEqualTo("0/0");
    }

    @Test
    void aWalkInFillsNobodysChair() {
        programme.registered("course", DAY, "A", null, CONFIRMED).attended("course", DAY, "A", "Ben", 60, true);

        assertThat(rate()).isEqualTo("1/1");
    }

    @Test
    void aNamelessChairIsFilledByAnyColleagueButOnlyOnce() {
        programme
                .registered("course", DAY, "A", null, CONFIRMED)
                .registered("course", DAY, "A", null, CONFIRMED)
                .registered("course", DAY, "A", "Anna", CONFIRMED)
                .attended("course", DAY, "A", "Anna", 60)
                .attended("course", DAY, "A", "Ben", 60);

        assertThat(rate()).isEqualTo("1/3");
    }

    @Test
    void aListThatNamesOnlyTheFirmMeetsItsNamedRegistrations() {
        programme
                .registered("course", DAY, "A", "Anna", CONFIRMED)
                .registered("course", DAY, "A", "Ben", CONFIRMED)
                .attended("course", DAY, "A", null, 60)
                .attended("course", "2026-02-02", "A", null, 60);

        assertThat(rate()).isEqualTo("1/2");
    }

    @Test
    void aNamedColleagueDoesNotStandInForANamedAbsentee() {
        programme.registered("course", DAY, "A", "Anna", CONFIRMED).attended("course", DAY, "A", "Ben", 60);

        assertThat(rate()).isEqualTo("1/1");
    }

    private String rate() {
        Figure rate = programme.figure("no-show-rate");
        return rate.value() + "/" + rate.base();
    }
}
