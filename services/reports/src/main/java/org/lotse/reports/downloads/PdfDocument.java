package org.lotse.reports.downloads;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as printed, with all values formatted as text.
 *
 * @param unreadable a warning, or null when the whole log was readable
 * @param hides whether a figure is withheld from this reader
 */
record PdfDocument(
        String language,
        String title,
        String project,
        String funder,
        String period,
        boolean released,
        String summary,
        List<TargetRow> targets,
        List<PdfSection> sections,
        List<ActivityRow> activities,
        List<DefinitionRow> definitions,
        List<PositionRow> position,
        @Nullable String unreadable,
        boolean hides,
        String digest,
        String frozenAt) {

    /** @param reached share of the target reached to date, as text */
    record TargetRow(String name, String target, String inPeriod, String toDate, String reached) {}

    record PdfSection(String title, List<FigureRow> rows, List<BarChart> charts) {}

    record FigureRow(String name, String value) {}

    /** @param title describes what the bars show */
    record BarChart(String title, String caption, List<ChartBar> bars) {}

    /** @param width in percent of the longest bar */
    record ChartBar(String label, String value, long width) {}

    record ActivityRow(String day, String title, String kind, String status, String members, String participations) {}

    record DefinitionRow(String id, int version, String name, String rule) {}

    record PositionRow(String topic, int partition, long nextOffset) {}
}
