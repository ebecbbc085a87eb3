package org.lotse.reports.downloads;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.reports.domain.Figure;
import org.lotse.reports.domain.FigureUnit;
import org.lotse.reports.domain.Indicator;
import org.lotse.reports.domain.Period;
import org.lotse.reports.i18n.ReportMessages;
import org.lotse.reports.reporting.VisibleReport;
import org.lotse.reports.store.ReadPositionRepository;

/** Formats a report as text, with the figures visible to its reader. */
final class PdfDocumentFactory {

    private final VisibleReport visibleReport;
    private final ReportMessages reportMessages;
    private final Map<String, String> names;

    PdfDocumentFactory(VisibleReport visibleReport, ReportMessages reportMessages) {
        this.visibleReport = visibleReport;
        this.reportMessages = reportMessages;
        this.names = visibleReport.content().definitions().stream()
                .collect(Collectors.toMap(d -> d.id(), d -> reportMessages.of(d).name()));
    }

    PdfDocument create(Map<UUID, String> titles, boolean outside) {
        var project = visibleReport.content().project();
        return new PdfDocument(
                reportMessages.locale().getLanguage(),
                reportMessages.text("title"),
                project.name(),
                project.funder(),
                period(visibleReport.report().period()),
                visibleReport.report().isReleased(),
                summary(),
                targets(),
                new PdfSections(visibleReport, reportMessages, names).all(),
                new PdfActivities(visibleReport, reportMessages, titles, outside).all(),
                definitions(),
                visibleReport.position().stream()
                        .map(p -> new PdfDocument.PositionRow(p.topic(), p.partition(), p.nextOffset()))
                        .toList(),
                unreadable(),
                visibleReport.lines().stream().anyMatch(VisibleReport.VisibleFigure::hidden),
                Objects.requireNonNull(visibleReport.report().digest(), "frozen"),
                reportMessages.moment(
                        Objects.requireNonNullElse(visibleReport.report().frozenAt(), Instant.EPOCH)));
    }

    private String period(Period period) {
        return reportMessages.text("period", reportMessages.day(period.from()), reportMessages.day(period.to()));
    }

    private String summary() {
        return reportMessages.text(
                "summary",
                value(Indicator.MEMBERS),
                value(Indicator.EVENTS_HELD),
                value(Indicator.PERSONS),
                value(Indicator.PARTICIPATIONS),
                value(Indicator.MINUTES),
                count(Indicator.MEMBERS),
                count(Indicator.EVENTS_HELD),
                count(Indicator.PERSONS),
                count(Indicator.PARTICIPATIONS));
    }

    /** Chooses singular or plural; a hidden figure reads as several. */
    private long count(Indicator indicator) {
        return visibleReport
                .line(indicator.id())
                .flatMap(l -> Optional.ofNullable(l.value()))
                .orElse(2L);
    }

    private String value(Indicator indicator) {
        return visibleReport
                .line(indicator.id())
                .map(l -> reportMessages.value(indicator.unit(), l.value(), l.base()))
                .orElse("–");
    }

    private List<PdfDocument.TargetRow> targets() {
        return visibleReport.lines().stream()
                .filter(l -> l.figure().toDate())
                .map(this::target)
                .toList();
    }

    private PdfDocument.TargetRow target(VisibleReport.VisibleFigure toDate) {
        Figure figure = toDate.figure();
        FigureUnit unit = figure.indicator().unit();
        String id = figure.indicator().id();
        long target = Objects.requireNonNull(
                visibleReport.content().project().targets().get(id), id);
        Long value = toDate.value();
        return new PdfDocument.TargetRow(
                Objects.requireNonNull(names.get(id), id),
                reportMessages.value(unit, target, null),
                value(figure.indicator()),
                reportMessages.value(unit, value, null),
                value == null || target == 0 ? "–" : reportMessages.percent((double) value / target));
    }

    private List<PdfDocument.DefinitionRow> definitions() {
        return visibleReport.content().definitions().stream()
                .map(d -> new PdfDocument.DefinitionRow(
                        d.id(),
                        d.version(),
                        reportMessages.of(d).name(),
                        reportMessages.of(d).rule()))
                .toList();
    }

    private @Nullable String unreadable() {
        long records = visibleReport.position().stream()
                .mapToLong(ReadPositionRepository.ReadPosition::unreadable)
                .sum();
        return records == 0 ? null : reportMessages.text("unreadable", reportMessages.number(records), records);
    }
}
