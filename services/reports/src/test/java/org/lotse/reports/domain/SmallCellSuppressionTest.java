package org.lotse.reports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmallCellSuppressionTest {

    @Test
    void fourPeopleAreHiddenFiveAreNotAndNobodyIsNobody() {
        assertThat(hides(people(0), "persons")).isFalse();
        assertThat(hides(people(1), "persons")).isTrue();
        assertThat(hides(people(4), "persons")).isTrue();
        assertThat(hides(people(5), "persons")).isFalse();
    }

    @Test
    void figuresAboutFirmsAreNeverHidden() {
        assertThat(hides(people(1), "members")).isFalse();
    }

    @Test
    void theListOfMinutesStaysClosedWhenItWouldShowOnesPersonsDay() {
        ReportInputBuilder few = people(2);

        assertThat(SmallCellSuppression.in(few.figures()).hidesEvidenceOf(few.figure("minutes")))
                .isTrue();
        assertThat(SmallCellSuppression.in(few.figures()).hidesEvidenceOf(few.figure("members")))
                .isFalse();
    }

    @Test
    void oneHiddenCellHidesANeighbourSoThatNoSubtractionTells() {
        ReportInputBuilder reportInputBuilder = new ReportInputBuilder().held("course", "2026-02-01");
        register(reportInputBuilder, 20, Registration.RegistrationState.CONFIRMED);
        register(reportInputBuilder, 6, Registration.RegistrationState.CANCELLED_LATE);
        register(reportInputBuilder, 3, Registration.RegistrationState.WAITING);

        assertThat(hides(reportInputBuilder, "registrations-by-standing:WAITING"))
                .isTrue();
        assertThat(hides(reportInputBuilder, "registrations-by-standing:CANCELLED_LATE"))
                .isTrue();
        assertThat(hides(reportInputBuilder, "registrations-by-standing:CONFIRMED"))
                .isFalse();
    }

    private static boolean hides(ReportInputBuilder reportInputBuilder, String key) {
        return SmallCellSuppression.in(reportInputBuilder.figures()).hides(reportInputBuilder.figure(key));
    }

    private static ReportInputBuilder people(int number) {
        ReportInputBuilder reportInputBuilder = new ReportInputBuilder().held("course", "2026-02-01");
        for (int i = 0; i < number; i++) {
            reportInputBuilder.attended("course", "2026-02-01", "Müller GmbH", "person " + i, 60);
        }
        return reportInputBuilder;
    }

    private static void register(
            ReportInputBuilder reportInputBuilder, int number, Registration.RegistrationState registrationState) {
        for (int i = 0; i < number; i++) {
            reportInputBuilder.registered(
                    "course", "2026-02-01", "Müller GmbH", registrationState + " " + i, registrationState);
        }
    }
}
