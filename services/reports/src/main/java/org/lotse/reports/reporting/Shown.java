package org.lotse.reports.reporting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.reports.domain.Content;
import org.lotse.reports.domain.Evidence;
import org.lotse.reports.domain.Figure;
import org.lotse.reports.domain.SmallCells;
import org.lotse.reports.store.FrozenReports;
import org.lotse.reports.store.Positions;
import org.lotse.reports.store.ReportRow;

/** A frozen report as one reader may see it. */
public record Shown(ReportRow report, Content content, List<Positions.Read> position, List<Line> lines) {

    /**
     * One figure of it.
     *
     * @param hidden true when the number would point at fewer people than may be told
     * @param open false when the list behind it stays closed to this reader
     */
    public record Line(Figure figure, boolean hidden, boolean open, List<Evidence> evidence) {

        public @Nullable Long value() {
            return hidden ? null : Long.valueOf(figure.value());
        }

        public @Nullable Long base() {
            return hidden ? null : figure.base();
        }
    }

    static Shown to(Reader reader, ReportRow report, FrozenReports.Frozen frozen) {
        SmallCells small = SmallCells.in(frozen.content().figures());
        List<Line> lines = frozen.content().figures().stream()
                .map(f -> reader.outside() ? outside(f, small) : new Line(f, false, true, f.evidence()))
                .toList();
        return new Shown(report, frozen.content(), frozen.position(), lines);
    }

    public Optional<Line> line(String key) {
        return lines.stream().filter(l -> l.figure().key().equals(key)).findFirst();
    }

    private static Line outside(Figure figure, SmallCells small) {
        boolean open = !small.hidesEvidenceOf(figure);
        return new Line(
                figure,
                small.hides(figure),
                open,
                open ? figure.evidence().stream().map(Shown::withoutPerson).toList() : List.of());
    }

    private static Evidence withoutPerson(Evidence e) {
        return new Evidence(e.id(), e.eventId(), e.day(), e.memberId(), null, e.minutes(), e.amount(), e.note());
    }
}
