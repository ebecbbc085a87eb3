package org.lotse.reports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FundingFiguresTest {

    private final ReportInputBuilder reportInputBuilder = new ReportInputBuilder()
            .member("micro", "COMPANY", "SIZE 2020-01-01 MICRO")
            .member("large", "COMPANY", "SIZE 2020-01-01 LARGE")
            .member("university", "RESEARCH", "SIZE 2020-01-01 SMALL");

    @Test
    void trainingForPersonsCountsTheParticipantsAndNotTheirFirms() {
        reportInputBuilder
                .benefiting(Beneficiary.PERSON)
                .attended("course", "2026-02-01", "micro", "Anna", 60)
                .attended("course", "2026-02-01", "micro", "Ben", 60);

        assertThat(reportInputBuilder.value(Indicator.EECO05)).isEqualTo(2);
        assertThat(reportInputBuilder.value(Indicator.EECO19)).isZero();
        assertThat(reportInputBuilder.value(Indicator.RCO01)).isZero();
    }

    @Test
    void supportForEnterprisesCountsTheFirmsAndNotTheirPeople() {
        reportInputBuilder
                .benefiting(Beneficiary.ENTERPRISE)
                .attended("advice", "2026-02-01", "micro", "Anna", 60)
                .attended("advice", "2026-02-01", "large", "Ben", 60)
                .attended("advice", "2026-02-01", "university", "Cem", 60);

        assertThat(reportInputBuilder.value(Indicator.EECO05)).isZero();
        assertThat(reportInputBuilder.value(Indicator.EECO19)).isEqualTo(1);
        assertThat(reportInputBuilder.value(Indicator.RCO01)).isEqualTo(2);
        assertThat(reportInputBuilder.figure("RCO01-by-size:LARGE").value()).isEqualTo(1);
        assertThat(reportInputBuilder.value(Indicator.RCO04)).isEqualTo(2);
    }

    @Test
    void anActivityChargedToNobodyIsInNoIndicator() {
        reportInputBuilder.benefiting(Beneficiary.NONE).attended("summer party", "2026-02-01", "micro", "Anna", 60);

        assertThat(reportInputBuilder.value(Indicator.RCO01)).isZero();
        assertThat(reportInputBuilder.value(Indicator.EECO05)).isZero();
        assertThat(reportInputBuilder.value(Indicator.MEMBERS)).isEqualTo(1);
    }

    @Test
    void aThresholdIsReachedByMinutesInTotal() {
        reportInputBuilder
                .threshold(480)
                .attended("advice 1", "2026-02-01", "micro", "Anna", 240)
                .attended("advice 2", "2026-03-01", "micro", "Ben", 240)
                .attended("advice 1", "2026-02-01", "large", "Cem", 479);

        assertThat(reportInputBuilder.value(Indicator.RCO01)).isEqualTo(1);
        assertThat(reportInputBuilder.value(Indicator.EECO19)).isEqualTo(1);
    }
}
