package org.lotse.reports.downloads;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.reports.domain.Evidence;
import org.lotse.reports.domain.Figure;
import org.lotse.reports.domain.FigureUnit;
import org.lotse.reports.i18n.ReportMessages;
import org.lotse.reports.reporting.VisibleReport;

/** A report as tables whose cells keep their type: {@code Long}, {@code Double}, {@code LocalDate}, text, or null for an empty cell. */
final class ReportTables {

    private static final double MINUTES_AN_HOUR = 60;

    private final VisibleReport visibleReport;
    private final ReportMessages reportMessages;
    private final Map<String, String> names;

    ReportTables(VisibleReport visibleReport, ReportMessages reportMessages) {
        this.visibleReport = visibleReport;
        this.reportMessages = reportMessages;
        this.names = visibleReport.content().definitions().stream()
                .collect(Collectors.toMap(d -> d.id(), d -> reportMessages.of(d).name()));
    }

    /** The properties of the report, in pairs of label and value. */
    List<TableRow> head() {
        var report = visibleReport.report();
        var project = visibleReport.content().project();
        return List.of(
                TableRow.of(
                        reportMessages.text("title"),
                        report.isReleased() ? reportMessages.text("released") : reportMessages.text("draft")),
                TableRow.of(reportMessages.text("project"), project.name()),
                TableRow.of(reportMessages.text("funder"), project.funder()),
                TableRow.of(
                        reportMessages.text("period.label"),
                        report.period().from(),
                        report.period().to()),
                TableRow.of(reportMessages.text("trust.digest"), report.digest()));
    }

    TableRow figuresHeader() {
        return header("key", "figure", "part", "scope", "value", "unit", "base", "share", "target", "note");
    }

    List<TableRow> figures() {
        return visibleReport.lines().stream().map(this::figure).toList();
    }

    TableRow evidenceHeader() {
        return header(
                "key",
                "day",
                "event",
                "event-id",
                "member",
                "member-id",
                "person-id",
                "minutes",
                "amount",
                "note",
                "evidence-id");
    }

    Stream<TableRow> evidence(Map<UUID, String> events, Map<UUID, String> members) {
        return visibleReport.lines().stream()
                .flatMap(visibleFigure -> visibleFigure.evidence().stream()
                        .map(e -> evidence(visibleFigure.figure().key(), e, events, members)));
    }

    TableRow definitionsHeader() {
        return header("key", "version", "figure", "rule");
    }

    List<TableRow> definitions() {
        return visibleReport.content().definitions().stream()
                .map(d -> TableRow.of(
                        d.id(),
                        (long) d.version(),
                        reportMessages.of(d).name(),
                        reportMessages.of(d).rule()))
                .toList();
    }

    TableRow positionHeader() {
        return TableRow.of(
                reportMessages.text("trust.topic"),
                reportMessages.text("trust.partition"),
                reportMessages.text("trust.offset"));
    }

    List<TableRow> position() {
        return visibleReport.position().stream()
                .map(p -> TableRow.of(p.topic(), (long) p.partition(), p.nextOffset()))
                .toList();
    }

    private TableRow header(String... columns) {
        return TableRow.of(
                Stream.of(columns).map(c -> reportMessages.text("column." + c)).toArray());
    }

    private TableRow figure(VisibleReport.VisibleFigure visibleFigure) {
        Figure figure = visibleFigure.figure();
        FigureUnit unit = figure.indicator().unit();
        Long value = visibleFigure.value();
        Long base = visibleFigure.base();
        Long target = figure.toDate()
                ? visibleReport
                        .content()
                        .project()
                        .targets()
                        .get(figure.indicator().id())
                : null;
        return TableRow.of(
                figure.key(),
                names.get(figure.indicator().id()),
                figure.cell().isEmpty() ? null : reportMessages.code(figure.cell()),
                reportMessages.text(figure.toDate() ? "scope.to-date" : "scope.period"),
                inUnit(unit, value),
                reportMessages.text("unit." + unit),
                base,
                value == null || base == null || base == 0 ? null : Double.valueOf((double) value / base),
                inUnit(unit, target),
                visibleFigure.hidden() ? reportMessages.text("hidden") : null);
    }

    private static @Nullable Object inUnit(FigureUnit unit, @Nullable Long value) {
        if (value != null && unit == FigureUnit.MINUTES) {
            return value / MINUTES_AN_HOUR;
        }
        return value;
    }

    private TableRow evidence(String key, Evidence e, Map<UUID, String> events, Map<UUID, String> members) {
        LocalDate day = e.day();
        return TableRow.of(
                key,
                day,
                events.get(e.eventId()),
                e.eventId(),
                e.memberId() == null ? null : members.get(e.memberId()),
                e.memberId(),
                e.personId(),
                e.minutes() == null ? null : Long.valueOf(e.minutes()),
                e.amount(),
                e.note().isEmpty() ? null : reportMessages.code(e.note()),
                e.id());
    }
}
