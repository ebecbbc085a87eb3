package org.lotse.reports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportFiguresTest {

    private final ReportInputBuilder reportInputBuilder = new ReportInputBuilder();

    @Test
    void aFirmThatCameTenTimesIsOneMember() {
        for (int i = 1; i <= 10; i++) {
            reportInputBuilder.held("course " + i, "2026-02-0" + (i % 9 + 1));
            reportInputBuilder.attended("course " + i, "2026-02-0" + (i % 9 + 1), "Müller GmbH", "Anna", 60);
        }

        assertThat(reportInputBuilder.value(Indicator.MEMBERS)).isEqualTo(1);
        assertThat(reportInputBuilder.value(Indicator.PERSONS)).isEqualTo(1);
        assertThat(reportInputBuilder.value(Indicator.PARTICIPATIONS)).isEqualTo(10);
    }

    @Test
    void theSizeClassOfTheFirstDayCountsAndNotTodays() {
        reportInputBuilder
                .member("Müller GmbH", "COMPANY", "SIZE 2020-01-01 MICRO", "SIZE 2026-03-01 SMALL")
                .attended("course", "2026-02-28", "Müller GmbH", "Anna", 60)
                .attended("fair", "2026-05-01", "Müller GmbH", "Anna", 60);

        assertThat(reportInputBuilder.figure("members-by-size:MICRO").value()).isEqualTo(1);
        assertThat(reportInputBuilder.figure("members-by-size:SMALL").value()).isZero();
    }

    @Test
    void aClassThatBecomesValidOnTheDayItselfCounts() {
        reportInputBuilder
                .member("Müller GmbH", "COMPANY", "SIZE 2020-01-01 MICRO", "SIZE 2026-03-01 SMALL")
                .attended("course", "2026-03-01", "Müller GmbH", "Anna", 60);

        assertThat(reportInputBuilder.figure("members-by-size:SMALL").value()).isEqualTo(1);
    }

    @Test
    void aSizeNobodyRecordedIsUnknownAndNeverGuessed() {
        reportInputBuilder.attended("course", "2026-02-28", "a firm whose own facts have not arrived", "Anna", 60);

        assertThat(reportInputBuilder.figure("members-by-size:UNKNOWN").value()).isEqualTo(1);
        assertThat(reportInputBuilder.figure("sme-share").base()).isZero();
    }

    @Test
    void theFirstAndTheLastDayOfThePeriodBelongToIt() {
        reportInputBuilder
                .attended("e1", "2025-12-31", "A", "Anna", 60)
                .attended("e2", "2026-01-01", "B", "Ben", 60)
                .attended("e3", "2026-06-30", "C", "Cem", 60)
                .attended("e4", "2026-07-01", "D", "Dora", 60);

        assertThat(reportInputBuilder.value(Indicator.MEMBERS)).isEqualTo(2);
    }

    @Test
    void hoursSayWhatIsKnownAndHowMuchIsNot() {
        reportInputBuilder
                .attended("course", "2026-02-01", "A", "Anna", 90)
                .attended("course", "2026-02-01", "A", "Ben", null)
                .attended("course", "2026-02-01", "A", "Cem", 0);

        assertThat(reportInputBuilder.value(Indicator.MINUTES)).isEqualTo(90);
        assertThat(reportInputBuilder.value(Indicator.ATTENDANCES_WITHOUT_MINUTES))
                .isEqualTo(1);
    }

    @Test
    void twoDaysOfOneEventAreOneParticipationAndTwoAttendances() {
        reportInputBuilder
                .attended("course", "2026-02-01", "A", "Anna", 480)
                .attended("course", "2026-02-02", "A", "Anna", 480);

        assertThat(reportInputBuilder.value(Indicator.PARTICIPATIONS)).isEqualTo(1);
        assertThat(reportInputBuilder.value(Indicator.ATTENDANCES)).isEqualTo(2);
    }

    @Test
    void namelessPeopleOfAFirmCountAsItsFullestSession() {
        reportInputBuilder
                .attended("course", "2026-02-01", "A", null, null)
                .attended("course", "2026-02-01", "A", null, null)
                .attended("course", "2026-02-02", "A", null, null);

        assertThat(reportInputBuilder.value(Indicator.PARTICIPATIONS)).isEqualTo(2);
        assertThat(reportInputBuilder.value(Indicator.PERSONS)).isZero();
        assertThat(reportInputBuilder.value(Indicator.ATTENDANCES_WITHOUT_PERSON))
                .isEqualTo(3);
    }

    @Test
    void heldCancelledOpenAndMissingListsAreToldApart() {
        reportInputBuilder
                .held("with list", "2026-01-10")
                .activity(
                        "no list", "2026-01-11", Activity.ActivityStatus.HELD, Activity.AttendanceListState.NO_LIST, 25)
                .activity(
                        "list to come",
                        "2026-01-12",
                        Activity.ActivityStatus.HELD,
                        Activity.AttendanceListState.PENDING,
                        0)
                .activity(
                        "cancelled",
                        "2026-01-13",
                        Activity.ActivityStatus.CANCELLED,
                        Activity.AttendanceListState.PENDING,
                        0)
                .activity(
                        "planned",
                        "2026-01-14",
                        Activity.ActivityStatus.PLANNED,
                        Activity.AttendanceListState.PENDING,
                        0);

        assertThat(reportInputBuilder.value(Indicator.EVENTS_HELD)).isEqualTo(3);
        assertThat(reportInputBuilder.value(Indicator.EVENTS_WITH_LIST)).isEqualTo(1);
        assertThat(reportInputBuilder.value(Indicator.EVENTS_WITHOUT_LIST)).isEqualTo(1);
        assertThat(reportInputBuilder.value(Indicator.EVENTS_LIST_PENDING)).isEqualTo(1);
        assertThat(reportInputBuilder.value(Indicator.EVENTS_CANCELLED)).isEqualTo(1);
        assertThat(reportInputBuilder.value(Indicator.EVENTS_OPEN)).isEqualTo(1);
        assertThat(reportInputBuilder.value(Indicator.HEADS_WITHOUT_NAME)).isEqualTo(25);
    }

    @Test
    void theShareOfSmesLeavesOutUniversitiesAndUnknownSizes() {
        reportInputBuilder
                .member("micro", "COMPANY", "SIZE 2020-01-01 MICRO")
                .member("large", "COMPANY", "SIZE 2020-01-01 LARGE")
                .member("unknown", "COMPANY")
                .member("university", "RESEARCH", "SIZE 2020-01-01 SMALL");
        for (String name : new String[] {"micro", "large", "unknown", "university"}) {
            reportInputBuilder.attended("course", "2026-02-01", name, name + "'s person", 60);
        }

        Figure share = reportInputBuilder.figure("sme-share");

        assertThat(share.value()).isEqualTo(1);
        assertThat(share.base()).isEqualTo(2);
    }

    @Test
    void regionsAreThoseOfTheDay() {
        reportInputBuilder
                .member("A", "COMPANY", "REGION 2020-01-01 DE21H", "REGION 2026-04-01 DED21")
                .member("B", "COMPANY", "REGION 2020-01-01 DED21")
                .attended("course", "2026-02-01", "A", "Anna", 60)
                .attended("course", "2026-02-01", "B", "Ben", 60);

        assertThat(reportInputBuilder.figure("members-by-region:DE21H").value()).isEqualTo(1);
        assertThat(reportInputBuilder.figure("members-by-region:DED21").value()).isEqualTo(1);
    }

    @Test
    void aTargetIsComparedWithAllSinceTheProjectBegan() {
        reportInputBuilder
                .target(Indicator.MEMBERS, 40)
                .attended("last year", "2025-05-01", "A", "Anna", 60)
                .attended("this year", "2026-02-01", "A", "Anna", 60)
                .attended("this year", "2026-02-01", "B", "Ben", 60)
                .attended("later", "2026-08-01", "C", "Cem", 60);

        assertThat(reportInputBuilder.figure("members").value()).isEqualTo(2);
        assertThat(reportInputBuilder.figure("members@to-date").value()).isEqualTo(2);
        assertThat(reportInputBuilder
                        .figure("members@to-date")
                        .evidence()
                        .getFirst()
                        .day())
                .isEqualTo("2025-05-01");
    }
}
