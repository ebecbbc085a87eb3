package org.lotse.reports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmallCellsTest {

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
        Programme few = people(2);

        assertThat(SmallCells.in(few.figures()).hidesEvidenceOf(few.figure("minutes")))
                .isTrue();
        assertThat(SmallCells.in(few.figures()).hidesEvidenceOf(few.figure("members")))
                .isFalse();
    }

    @Test
    void oneHiddenCellHidesANeighbourSoThatNoSubtractionTells() {
        Programme programme = new Programme().held("course", "2026-02-01");
        register(programme, 20, Registration.Standing.CONFIRMED);
        register(programme, 6, Registration.Standing.CANCELLED_LATE);
        register(programme, 3, Registration.Standing.WAITING);

        assertThat(hides(programme, "registrations-by-standing:WAITING")).isTrue();
        assertThat(hides(programme, "registrations-by-standing:CANCELLED_LATE")).isTrue();
        assertThat(hides(programme, "registrations-by-standing:CONFIRMED")).isFalse();
    }

    private static boolean hides(Programme programme, String key) {
        return SmallCells.in(programme.figures()).hides(programme.figure(key));
    }

    private static Programme people(int number) {
        Programme programme = new Programme().held("course", "2026-02-01");
        for (int i = 0; i < number; i++) {
            programme.attended("course", "2026-02-01", "Müller GmbH", "person " + i, 60);
        }
        return programme;
    }

    private static void register(Programme programme, int number, Registration.Standing standing) {
        for (int i = 0; i < number; i++) {
            programme.registered("course", "2026-02-01", "Müller GmbH", standing + " " + i, standing);
        }
    }
}
