package org.lotse.dashboard.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportSheetTest {

    private final ReportSheet sheet = ReportSheet.of(SampleReports.content(), Locale.GERMAN);

    @Test
    void everyFigureOfThePeriodIsOnThePage() {
        var shown = sheet.sections().stream()
                .flatMap(s -> java.util.stream.Stream.concat(
                        s.lines().stream(), s.groups().stream().flatMap(g -> g.lines().stream())))
                .map(line -> line.figure().key())
                .toList();

        assertThat(shown).contains("members", "members-by-size:MICRO", "minutes", "sme-share", "persons");
    }

    @Test
    void theLongestBarFillsItsCell() {
        var sizes = sheet.sections().get(1).groups().getFirst().lines();

        assertThat(sizes).extracting(ReportSheet.FigureLine::width).containsExactly(100L, 33L);
    }

    @Test
    void aTargetIsMeasuredByAllSinceTheProjectBegan() {
        assertThat(sheet.targets()).singleElement().satisfies(targetLine -> {
            assertThat(targetLine.target()).isEqualTo(40);
            assertThat(targetLine.reached()).isEqualTo(25.0);
        });
    }

    @Test
    void aShareOfNothingIsNotZero() {
        var share = ReportSheet.line(
                SampleReports.content(),
                new Report.ReportFigure("sme-share", "sme-share", "", false, "SHARE", 0L, 0L, false, true),
                Locale.GERMAN);

        assertThat(share.share()).isNull();
    }
}
