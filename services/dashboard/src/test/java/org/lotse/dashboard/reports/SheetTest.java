package org.lotse.dashboard.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SheetTest {

    private final Sheet sheet = Sheet.of(Reports.content(), Locale.GERMAN);

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

        assertThat(sizes).extracting(Sheet.Line::width).containsExactly(100L, 33L);
    }

    @Test
    void aTargetIsMeasuredByAllSinceTheProjectBegan() {
        assertThat(sheet.targets()).singleElement().satisfies(target -> {
            assertThat(target.target()).isEqualTo(40);
            assertThat(target.reached()).isEqualTo(25.0);
        });
    }

    @Test
    void aShareOfNothingIsNotZero() {
        var share = Sheet.line(
                Reports.content(),
                new Report.Figure("sme-share", "sme-share", "", false, "SHARE", 0L, 0L, false, true),
                Locale.GERMAN);

        assertThat(share.share()).isNull();
    }
}
