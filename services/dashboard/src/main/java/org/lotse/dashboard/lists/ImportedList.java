package org.lotse.dashboard.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import as the lists service returns it. */
record ImportedList(
        UUID id,
        String name,
        String state,
        Instant createdAt,
        CsvDialect dialect,
        long mixedLines,
        List<ListColumn> columns,
        Set<String> fields,
        ColumnMapping mapping,
        List<MissingField> gaps,
        List<PreviewRow> preview,
        int rows,
        int done,
        Map<String, Integer> counts,
        DecisionCounts decisions,
        @Nullable UUID sameAs,
        @Nullable String failure) {
    /** True while the service works and the user can only wait. */
    public boolean isAtWork() {
        return state.equals("CHECKING") || state.equals("RUNNING") || state.equals("UNDOING");
    }

    public boolean isForgettable() {
        return state.equals("RECOGNISED") || state.equals("READY") || state.equals("UNDONE");
    }

    public int count(String what) {
        return counts.getOrDefault(what, 0);
    }

    /** Rows that will be imported or were imported. */
    public int good() {
        return rows - count("REFUSED") - count("REPEATED");
    }

    public int percent() {
        return rows == 0 ? 0 : 100 * done / rows;
    }

    record CsvDialect(String delimiter, String encoding, String decimal, String dates) {}

    record ListColumn(int index, String name, @Nullable String field) {}

    record ColumnMapping(
            String kind,
            Map<String, String> fixed,
            List<EventDay> eventDays,
            String rowMeans,
            boolean answersStandIn,
            boolean onlyKnown) {}

    record EventDay(String title, int year, LocalDate day) {}

    record MissingField(String field, String reason) {}

    record PreviewRow(int row, @Nullable PreviewEntry entry, List<CellError> flaws) {}

    record PreviewEntry(
            @Nullable PreviewMember member,
            @Nullable PreviewPerson person,
            @Nullable PreviewMeeting event,
            @Nullable PreviewParticipation taking) {}

    record PreviewMember(
            @Nullable String name,
            @Nullable String externalId,
            @Nullable String category,
            @Nullable LocalDate startsOn) {}

    record PreviewPerson(String name, @Nullable String email) {}

    record PreviewMeeting(
            @Nullable String externalId,
            @Nullable String title,
            @Nullable LocalDate day) {}

    record PreviewParticipation(
            @Nullable String answer,
            @Nullable Boolean attended,
            @Nullable Integer minutes) {}

    record CellError(String column, String value, String sentence) {}

    record DecisionCounts(int total, int same) {}
}
