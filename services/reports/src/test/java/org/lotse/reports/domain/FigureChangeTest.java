package org.lotse.reports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureChangeTest {

    private final ReportInputBuilder before = programme().attended("course", "2026-02-01", "A", "Anna", 60);

    @Test
    void theSameFiguresDifferInNothing() {
        assertThat(FigureChange.between(before.figures(), before.figures())).isEmpty();
    }

    @Test
    void aCorrectedMinuteIsOneRemovedAndOneAddedPieceOfEvidence() {
        ReportInputBuilder after = programme().attended("course", "2026-02-01", "A", "Anna", 90);

        List<FigureChange> changes = FigureChange.between(before.figures(), after.figures());

        assertThat(changes)
                .filteredOn(c -> c.key().equals("minutes"))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.removed()).extracting(Evidence::minutes).containsExactly(60);
                    assertThat(c.added()).extracting(Evidence::minutes).containsExactly(90);
                });
    }

    @Test
    void aRegionThatAppearsIsAChangeWithoutABefore() {
        ReportInputBuilder after = programme()
                .member("A", "COMPANY", "REGION 2020-01-01 DED21")
                .attended("course", "2026-02-01", "A", "Anna", 60);

        assertThat(FigureChange.between(before.figures(), after.figures()))
                .filteredOn(c -> c.key().equals("members-by-region:DED21"))
                .singleElement()
                .satisfies(c -> assertThat(c.before()).isNull());
    }

    private static ReportInputBuilder programme() {
        return new ReportInputBuilder().held("course", "2026-02-01");
    }
}
