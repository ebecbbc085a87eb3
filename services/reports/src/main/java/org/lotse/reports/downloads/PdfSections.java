package org.lotse.reports.downloads;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.lotse.reports.domain.Indicator;
import org.lotse.reports.i18n.ReportMessages;
import org.lotse.reports.reporting.VisibleReport;

/** Groups figures into sections, as rows and as bars. */
final class PdfSections {

    private record SectionPlan(String title, List<Indicator> rows, List<Indicator> bars) {}

    private static final List<SectionPlan> PLANS = List.of(
            new SectionPlan(
                    "section.programme",
                    List.of(
                            Indicator.EVENTS_HELD,
                            Indicator.EVENTS_WITH_LIST,
                            Indicator.EVENTS_WITHOUT_LIST,
                            Indicator.EVENTS_LIST_PENDING,
                            Indicator.EVENTS_CANCELLED,
                            Indicator.EVENTS_OPEN,
                            Indicator.HEADS_WITHOUT_NAME),
                    List.of(Indicator.EVENTS_HELD_BY_KIND)),
            new SectionPlan(
                    "section.members",
                    List.of(Indicator.MEMBERS, Indicator.SME_SHARE),
                    List.of(Indicator.MEMBERS_BY_SIZE, Indicator.MEMBERS_BY_REGION, Indicator.MEMBERS_BY_TYPE)),
            new SectionPlan(
                    "section.people",
                    List.of(
                            Indicator.PERSONS,
                            Indicator.PARTICIPATIONS,
                            Indicator.ATTENDANCES,
                            Indicator.ATTENDANCES_WITHOUT_PERSON,
                            Indicator.MINUTES,
                            Indicator.ATTENDANCES_WITHOUT_MINUTES),
                    List.of()),
            new SectionPlan(
                    "section.registrations",
                    List.of(Indicator.REGISTRATIONS, Indicator.NO_SHOW_RATE),
                    List.of(Indicator.REGISTRATIONS_BY_STANDING)),
            new SectionPlan(
                    "section.funding",
                    List.of(Indicator.RCO01, Indicator.RCO04, Indicator.EECO19, Indicator.EECO05),
                    List.of(Indicator.RCO01_BY_SIZE)));

    private final VisibleReport visibleReport;
    private final ReportMessages reportMessages;
    private final Map<String, String> names;

    /** @param names of the figures by indicator id */
    PdfSections(VisibleReport visibleReport, ReportMessages reportMessages, Map<String, String> names) {
        this.visibleReport = visibleReport;
        this.reportMessages = reportMessages;
        this.names = names;
    }

    List<PdfDocument.PdfSection> all() {
        return PLANS.stream().map(this::section).toList();
    }

    private PdfDocument.PdfSection section(SectionPlan plan) {
        return new PdfDocument.PdfSection(
                reportMessages.text(plan.title()),
                plan.rows().stream().flatMap(this::lines).map(this::row).toList(),
                plan.bars().stream()
                        .filter(indicator -> lines(indicator).findAny().isPresent())
                        .map(this::chart)
                        .toList());
    }

    private Stream<VisibleReport.VisibleFigure> lines(Indicator indicator) {
        return visibleReport.lines().stream()
                .filter(l -> l.figure().indicator() == indicator && !l.figure().toDate());
    }

    private PdfDocument.FigureRow row(VisibleReport.VisibleFigure visibleFigure) {
        Indicator indicator = visibleFigure.figure().indicator();
        return new PdfDocument.FigureRow(
                name(indicator), reportMessages.value(indicator.unit(), visibleFigure.value(), visibleFigure.base()));
    }

    private PdfDocument.BarChart chart(Indicator indicator) {
        List<VisibleReport.VisibleFigure> lines = lines(indicator).toList();
        long total = lines.stream().mapToLong(PdfSections::open).sum();
        long longest = lines.stream().mapToLong(PdfSections::open).max().orElse(0);
        List<PdfDocument.ChartBar> bars = inReadingOrder(indicator, lines)
                .map(l -> new PdfDocument.ChartBar(
                        reportMessages.code(l.figure().cell()),
                        reportMessages.value(indicator.unit(), l.value(), l.base()),
                        longest == 0 ? 0 : Math.round(100.0 * open(l) / longest)))
                .toList();
        return new PdfDocument.BarChart(title(indicator, lines, longest, total), name(indicator), bars);
    }

    /** Sizes, types and registration states have an order of their own; kinds and regions start with the longest bar. */
    private static Stream<VisibleReport.VisibleFigure> inReadingOrder(
            Indicator indicator, List<VisibleReport.VisibleFigure> lines) {
        return switch (indicator) {
            case EVENTS_HELD_BY_KIND, MEMBERS_BY_REGION ->
                lines.stream()
                        .sorted(Comparator.comparingLong(PdfSections::open).reversed());
            default -> lines.stream();
        };
    }

    /** Names the largest group when there is one and nothing is hidden; otherwise the plain name. */
    private String title(Indicator indicator, List<VisibleReport.VisibleFigure> lines, long longest, long total) {
        List<VisibleReport.VisibleFigure> largest =
                lines.stream().filter(l -> open(l) == longest).toList();
        boolean clear = longest > 0
                && longest < total
                && largest.size() == 1
                && lines.stream().noneMatch(VisibleReport.VisibleFigure::hidden);
        return clear
                ? reportMessages.text(
                        "largest",
                        reportMessages.code(largest.getFirst().figure().cell()),
                        reportMessages.number(longest),
                        reportMessages.number(total))
                : name(indicator);
    }

    private String name(Indicator indicator) {
        return Objects.requireNonNull(names.get(indicator.id()), indicator.id());
    }

    private static long open(VisibleReport.VisibleFigure visibleFigure) {
        Long value = visibleFigure.value();
        return value == null ? 0 : value;
    }
}
