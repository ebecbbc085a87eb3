package org.lotse.dashboard.reports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A frozen report as the page shows it: which figures stand together, and how long their bars are. */
record Sheet(Headline headline, List<Target> targets, List<Section> sections) {

    private static final double MINUTES_AN_HOUR = 60;
    private static final int FULL = 100;

    /** The answer in one sentence; persons are null when they are too few to be told. */
    record Headline(
            long members,
            long events,
            @Nullable Long persons,
            @Nullable Long participations,
            double hours) {}

    /** @param name key of its heading */
    record Section(String name, List<Line> lines, List<Group> groups) {}

    record Group(String name, List<Line> lines) {}

    /**
     * @param width of its bar, in percent of the longest in its group
     * @param hours the value of a figure in minutes; {@code share} that of a share, in percent, null when there is no case
     */
    record Line(
            Report.Figure figure,
            String name,
            long width,
            double hours,
            @Nullable Double share) {}

    /** @param reached in percent; null when it cannot be told */
    record Target(
            Line inPeriod,
            Line toDate,
            long target,
            double targetHours,
            @Nullable Double reached) {}

    static Sheet of(Report.Content content, Locale locale) {
        return new Sheet(
                new Headline(
                        known(content, "members"),
                        known(content, "events-held"),
                        told(content, "persons"),
                        told(content, "participations"),
                        known(content, "minutes") / MINUTES_AN_HOUR),
                content.figures().stream()
                        .filter(Report.Figure::toDate)
                        .map(f -> target(content, f, locale))
                        .toList(),
                Grouping.ALL.stream().map(g -> section(g, content, locale)).toList());
    }

    static Line line(Report.Content content, Report.Figure figure, Locale locale) {
        return line(content, figure, 0, locale);
    }

    private static Section section(Grouping plan, Report.Content content, Locale locale) {
        return new Section(
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

    private static Group group(String indicator, Report.Content content, Locale locale) {
        List<Report.Figure> cells = inPeriod(content, indicator).toList();
        long longest = cells.stream().mapToLong(Sheet::known).max().orElse(0);
        List<Line> lines = cells.stream()
                .map(f -> line(content, f, longest == 0 ? 0 : FULL * known(f) / longest, locale))
                .toList();
        return new Group(lines.isEmpty() ? indicator : lines.getFirst().name(), lines);
    }

    private static Stream<Report.Figure> inPeriod(Report.Content content, String indicator) {
        return content.figures().stream().filter(f -> f.indicator().equals(indicator) && !f.toDate());
    }

    private static Target target(Report.Content content, Report.Figure toDate, Locale locale) {
        Map<String, Long> targets = content.project().targets();
        long target = Objects.requireNonNullElse(targets.get(toDate.indicator()), 0L);
        Report.Figure period = inPeriod(content, toDate.indicator()).findFirst().orElse(toDate);
        Long value = toDate.value();
        return new Target(
                line(content, period, locale),
                line(content, toDate, locale),
                target,
                target / MINUTES_AN_HOUR,
                value == null || target == 0 ? null : Double.valueOf(100.0 * value / target));
    }

    private static Line line(Report.Content content, Report.Figure figure, long width, Locale locale) {
        long value = known(figure);
        Long base = figure.base();
        return new Line(
                figure,
                content.definition(figure).in(locale).name(),
                width,
                value / MINUTES_AN_HOUR,
                base == null || base == 0 ? null : Double.valueOf(100.0 * value / base));
    }

    private static long known(Report.Content content, String key) {
        return content.figure(key).map(Sheet::known).orElse(0L);
    }

    private static @Nullable Long told(Report.Content content, String key) {
        return content.figure(key).map(Report.Figure::value).orElse(null);
    }

    private static long known(Report.Figure figure) {
        Long value = figure.value();
        return value == null ? 0 : value;
    }
}
