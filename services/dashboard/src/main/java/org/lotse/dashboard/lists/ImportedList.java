package org.lotse.dashboard.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import as the lists service tells it. */
record ImportedList(
        UUID id,
        String name,
        String state,
        Instant createdAt,
        Dialect dialect,
        long mixedLines,
        List<Column> columns,
        Set<String> fields,
        Mapping mapping,
        List<Gap> gaps,
        List<PreviewRow> preview,
        int rows,
        int done,
        Map<String, Integer> counts,
        DecisionSum decisions,
        @Nullable UUID sameAs,
        @Nullable String failure) {
    /** Nobody can do anything but wait. */
    public boolean isAtWork() {
        return state.equals("CHECKING") || state.equals("RUNNING") || state.equals("UNDOING");
    }

    public boolean isForgettable() {
        return state.equals("RECOGNISED") || state.equals("READY") || state.equals("UNDONE");
    }

    public int count(String what) {
        return counts.getOrDefault(what, 0);
    }

    /** Rows that would go in, or went in. */
    public int good() {
        return rows - count("REFUSED") - count("REPEATED");
    }

    public int percent() {
        return rows == 0 ? 0 : 100 * done / rows;
    }

    record Dialect(String delimiter, String encoding, String decimal, String dates) {}

    record Column(int index, String name, @Nullable String field) {}

    record Mapping(
            String kind,
            Map<String, String> fixed,
            List<EventDay> eventDays,
            String rowMeans,
            boolean answersStandIn,
            boolean onlyKnown) {}

    record EventDay(String title, int year, LocalDate day) {}

    record Gap(String field, String reason) {}

    record PreviewRow(int row, @Nullable Entry entry, List<Flaw> flaws) {}

    record Entry(
            @Nullable Member member,
            @Nullable Person person,
            @Nullable Meeting event,
            @Nullable Taking taking) {}

    record Member(
            @Nullable String name,
            @Nullable String externalId,
            @Nullable String category,
            @Nullable LocalDate startsOn) {}

    record Person(String name, @Nullable String email) {}

    record Meeting(
            @Nullable String externalId,
            @Nullable String title,
            @Nullable LocalDate day) {}

    record Taking(
            @Nullable String answer,
            @Nullable Boolean attended,
            @Nullable Integer minutes) {}

    record Flaw(String column, String value, String sentence) {}

    record DecisionSum(int total, int same) {}
}
