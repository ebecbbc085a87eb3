package org.lotse.reports.reporting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.reports.domain.Evidence;
import org.lotse.reports.domain.Figure;
import org.lotse.reports.domain.ReportContent;
import org.lotse.reports.domain.SmallCellSuppression;
import org.lotse.reports.store.FrozenReportRepository;
import org.lotse.reports.store.ReadPositionRepository;
import org.lotse.reports.store.ReportRow;

/** A frozen report as one reader may see it. */
public record VisibleReport(
        ReportRow report,
        ReportContent content,
        List<ReadPositionRepository.ReadPosition> position,
        List<VisibleFigure> lines) {

    /**
     * One figure of the report.
     *
     * @param hidden true when the figure is about fewer people than this reader may see
     * @param open false when this reader may not see the evidence
     */
    public record VisibleFigure(Figure figure, boolean hidden, boolean open, List<Evidence> evidence) {

        public @Nullable Long value() {
            return hidden ? null : Long.valueOf(figure.value());
        }

        public @Nullable Long base() {
            return hidden ? null : figure.base();
        }
    }

    static VisibleReport forViewer(
            ReportViewer reportViewer, ReportRow report, FrozenReportRepository.FrozenReport frozenReport) {
        SmallCellSuppression small =
                SmallCellSuppression.in(frozenReport.content().figures());
        List<VisibleFigure> lines = frozenReport.content().figures().stream()
                .map(f -> reportViewer.outside() ? outside(f, small) : new VisibleFigure(f, false, true, f.evidence()))
                .toList();
        return new VisibleReport(report, frozenReport.content(), frozenReport.position(), lines);
    }

    public Optional<VisibleFigure> line(String key) {
        return lines.stream().filter(l -> l.figure().key().equals(key)).findFirst();
    }

    private static VisibleFigure outside(Figure figure, SmallCellSuppression small) {
        boolean open = !small.hidesEvidenceOf(figure);
        return new VisibleFigure(
                figure,
                small.hides(figure),
                open,
                open
                        ? figure.evidence().stream()
                                .map(VisibleReport::withoutPerson)
                                .toList()
                        : List.of());
    }

    private static Evidence withoutPerson(Evidence e) {
        return new Evidence(e.id(), e.eventId(), e.day(), e.memberId(), null, e.minutes(), e.amount(), e.note());
    }
}
