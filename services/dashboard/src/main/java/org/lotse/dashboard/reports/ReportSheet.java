package org.lotse.dashboard.reports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A frozen report as the page shows it: the grouping of its figures and the lengths of their bars. */
record ReportSheet(ReportHeadline headline, List<TargetLine> targets, List<SheetSection> sections) {

    private static final double MINUTES_AN_HOUR = 60;
    private static final int FULL = 100;

    /** The result in one sentence; persons are null if they are too few to be shown. */
    record ReportHeadline(
            long members,
            long events,
            @Nullable Long persons,
            @Nullable Long participations,
            double hours) {}

    /** @param name message key of its heading */
    record SheetSection(String name, List<FigureLine> lines, List<BarGroup> groups) {}

    record BarGroup(String name, List<FigureLine> lines) {}

    /**
     * @param width of its bar, in percent of the longest in its group
     * @param hours the value of a figure in minutes; {@code share} is the value of a share in percent, null without cases
     */
    record FigureLine(
            Report.ReportFigure figure,
            String name,
            long width,
            double hours,
            @Nullable Double share) {}

    /** @param reached in percent; null if unknown */
    record TargetLine(
            FigureLine inPeriod,
            FigureLine toDate,
            long target,
            double targetHours,
            @Nullable Double reached) {}

    static ReportSheet of(Report.ReportContent content, Locale locale) {
        return new ReportSheet(
                new ReportHeadline(
                        known(content, "members"),
                        known(content, "events-held"),
                        told(content, "persons"),
                        told(content, "participations"),
                        known(content, "minutes") / MINUTES_AN_HOUR),
                content.figures().stream()
                        .filter(Report.ReportFigure::toDate)
                        .map(f -> target(content, f, locale))
                        .toList(),
                FigureGrouping.ALL.stream()
                        .map(g -> section(g, content, locale))
                        .toList());
    }

    static FigureLine line(Report.ReportContent content, Report.ReportFigure figure, Locale locale) {
        return line(content, figure, 0, locale);
    }

    private static SheetSection section(FigureGrouping plan, Report.ReportContent content, Locale locale) {
        return new SheetSection(
                plan.name(),
                plan.lines().stream()
                        .flatMap(indicator -> inPeriod(content, indicator))
                        .map(f -> line(content, f, locale))
                        .toList(),
                plan.bars().stream()
                        .map(indicator -> group(indicator, content, locale))
                        .filter(g -> !g.lines().isEmpty())
                        .toList());
    }

    private static BarGroup group(String indicator, Report.ReportContent content, Locale locale) {
        List<Report.ReportFigure> cells = inPeriod(content, indicator).toList();
        long longest = cells.stream().mapToLong(ReportSheet::known).max().orElse(0);
        List<FigureLine> lines = cells.stream()
                .map(f -> line(content, f, longest == 0 ? 0 : FULL * known(f) / longest, locale))
                .toList();
        return new BarGroup(lines.isEmpty() ? indicator : lines.getFirst().name(), lines);
    }

    private static Stream<Report.ReportFigure> inPeriod(Report.ReportContent content, String indicator) {
        return content.figures().stream().filter(f -> f.indicator().equals(indicator) && !f.toDate());
    }

    private static TargetLine target(Report.ReportContent content, Report.ReportFigure toDate, Locale locale) {
        Map<String, Long> targets = content.project().targets();
        long target = Objects.requireNonNullElse(targets.get(toDate.indicator()), 0L);
        Report.ReportFigure period =
                inPeriod(content, toDate.indicator()).findFirst().orElse(toDate);
        Long value = toDate.value();
        return new TargetLine(
                line(content, period, locale),
                line(content, toDate, locale),
                target,
                target / MINUTES_AN_HOUR,
                value == null || target == 0 ? null : Double.valueOf(100.0 * value / target));
    }

    private static FigureLine line(
            Report.ReportContent content, Report.ReportFigure figure, long width, Locale locale) {
        long value = known(figure);
        Long base = figure.base();
        return new FigureLine(
                figure,
                content.definition(figure).in(locale).name(),
                width,
                value / MINUTES_AN_HOUR,
                base == null || base == 0 ? null : Double.valueOf(100.0 * value / base));
    }

    private static long known(Report.ReportContent content, String key) {
        return content.figure(key).map(ReportSheet::known).orElse(0L);
    }

    private static @Nullable Long told(Report.ReportContent content, String key) {
        return content.figure(key).map(Report.ReportFigure::value).orElse(null);
    }

    private static long known(Report.ReportFigure figure) {
        Long value = figure.value();
        return value == null ? 0 : value;
    }
}
