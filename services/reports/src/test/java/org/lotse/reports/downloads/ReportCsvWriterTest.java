package org.lotse.reports.downloads;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCsvWriterTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void textThatASpreadsheetWouldRunIsGivenAnApostrophe(String dangerous) {
        assertThat(ReportCsvWriter.harmless(dangerous)).isEqualTo("'" + dangerous);
    }

    @Test
    void numbersAndPlainTextStayWhatTheyAre() {
        assertThat(ReportCsvWriter.harmless(-5L)).isEqualTo(-5L);
        assertThat(ReportCsvWriter.harmless("Müller GmbH")).isEqualTo("Müller GmbH");
        assertThat(ReportCsvWriter.harmless("")).isEqualTo("");
        assertThat(ReportCsvWriter.harmless(null)).isNull();
    }
}
