package org.lotse.reports.downloads;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.reports.domain.Evidence;
import org.lotse.reports.domain.FigureUnit;
import org.lotse.reports.domain.Indicator;
import org.lotse.reports.domain.SmallCellSuppression;
import org.lotse.reports.i18n.ReportMessages;
import org.lotse.reports.reporting.VisibleReport;

/** The list of activities, derived from the evidence of the figures: the report stores nothing else about an event. */
final class PdfActivities {

    private final VisibleReport visibleReport;
    private final ReportMessages reportMessages;
    private final Map<UUID, String> titles;
    private final boolean outside;

    PdfActivities(
            VisibleReport visibleReport, ReportMessages reportMessages, Map<UUID, String> titles, boolean outside) {
        this.visibleReport = visibleReport;
        this.reportMessages = reportMessages;
        this.titles = titles;
        this.outside = outside;
    }

    List<PdfDocument.ActivityRow> all() {
        Map<UUID, List<Evidence>> participations =
                evidence(Indicator.PARTICIPATIONS).collect(Collectors.groupingBy(Evidence::eventId));
        boolean told = visibleReport
                .line(Indicator.PARTICIPATIONS.id())
                .map(VisibleReport.VisibleFigure::open)
                .orElse(false);
        return Stream.of(
                        rows(Indicator.EVENTS_HELD, "HELD", participations, told),
                        rows(Indicator.EVENTS_CANCELLED, "CANCELLED", participations, told),
                        rows(Indicator.EVENTS_OPEN, "PLANNED", participations, told))
                .flatMap(rows -> rows)
                .sorted(Comparator.comparing(DatedActivityRow::evidence, Comparator.comparing(Evidence::day)))
                .map(DatedActivityRow::row)
                .toList();
    }

    private record DatedActivityRow(Evidence evidence, PdfDocument.ActivityRow row) {}

    private Stream<DatedActivityRow> rows(
            Indicator indicator, String status, Map<UUID, List<Evidence>> participations, boolean told) {
        return evidence(indicator)
                .map(e -> new DatedActivityRow(
                        e, row(e, status, participations.getOrDefault(e.eventId(), List.of()), told)));
    }

    private PdfDocument.ActivityRow row(Evidence event, String status, List<Evidence> participations, boolean told) {
        long members =
                participations.stream().map(Evidence::memberId).distinct().count();
        boolean small = outside && !participations.isEmpty() && participations.size() < SmallCellSuppression.K;
        boolean listed = !participations.isEmpty() || hasList(event);
        String unknown = "–";
        return new PdfDocument.ActivityRow(
                reportMessages.day(event.day()),
                Objects.requireNonNullElse(
                        titles.get(event.eventId()), reportMessages.text("untitled", shortId(event.eventId()))),
                reportMessages.code(event.note()),
                reportMessages.code(status),
                listed && told ? reportMessages.number(members) : unknown,
                listed && told
                        ? reportMessages.value(
                                FigureUnit.COUNT, small ? null : Long.valueOf(participations.size()), null)
                        : unknown);
    }

    private boolean hasList(Evidence event) {
        return evidence(Indicator.EVENTS_WITH_LIST).anyMatch(e -> e.eventId().equals(event.eventId()));
    }

    private Stream<Evidence> evidence(Indicator indicator) {
        return visibleReport.line(indicator.id()).stream().flatMap(visibleFigure -> visibleFigure.evidence().stream());
    }

    private static String shortId(UUID id) {
        return id.toString().substring(id.toString().length() - 8);
    }
}
