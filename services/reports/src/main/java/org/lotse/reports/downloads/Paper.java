package org.lotse.reports.downloads;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is printed: everything already in words.
 *
 * @param unreadable a warning, or null when the whole log could be read
 * @param hides whether a figure is withheld from this reader
 */
record Paper(
        String language,
        String title,
        String project,
        String funder,
        String period,
        boolean released,
        String summary,
        List<Target> targets,
        List<Section> sections,
        List<Activity> activities,
        List<Definition> definitions,
        List<Position> position,
        @Nullable String unreadable,
        boolean hides,
        String digest,
        String frozenAt) {

    /** @param reached what share of the target has been reached to date, in words */
    record Target(String name, String target, String inPeriod, String toDate, String reached) {}

    record Section(String title, List<Row> rows, List<Chart> charts) {}

    record Row(String name, String value) {}

    /** @param title says what the bars show */
    record Chart(String title, String caption, List<Bar> bars) {}

    /** @param width in percent of the longest bar */
    record Bar(String label, String value, long width) {}

    record Activity(String day, String title, String kind, String status, String members, String participations) {}

    record Definition(String id, int version, String name, String rule) {}

    record Position(String topic, int partition, long nextOffset) {}
}
