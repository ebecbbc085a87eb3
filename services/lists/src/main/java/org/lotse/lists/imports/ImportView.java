package org.lotse.lists.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.imports.domain.Count;
import org.lotse.lists.imports.domain.ImportJob;
import org.lotse.lists.imports.domain.State;
import org.lotse.lists.mapping.domain.Field;
import org.lotse.lists.mapping.domain.FieldsOf;
import org.lotse.lists.mapping.domain.Mapping;
import org.lotse.lists.mapping.domain.MappingGap;
import org.lotse.lists.recognising.domain.Dialect;
import org.lotse.lists.store.Decisions;

/**
 * An import as the outside sees it.
 *
 * @param columns in the order of the file, each with the field it says, if any
 * @param fields what the columns of such a list can say
 * @param gaps what the mapping lacks before it can be used
 * @param preview the first rows as they would be taken in; empty once the file is gone
 * @param done rows that are in or refused for good
 * @param decisions how many look-alikes there are, and how many are said to be the same
 * @param sameAs an earlier import of the very same file that is done
 */
record ImportView(
        UUID id,
        String name,
        State state,
        Instant createdAt,
        Dialect dialect,
        long mixedLines,
        List<Column> columns,
        Set<Field> fields,
        Mapping mapping,
        List<MappingGap> gaps,
        List<PreviewRow> preview,
        int rows,
        int done,
        Map<Count, Integer> counts,
        Decisions.Sum decisions,
        @Nullable UUID sameAs,
        @Nullable String failure) {
    record Column(int index, String name, @Nullable Field field) {}

    static ImportView of(ImportJob job, Decisions.Sum decisions, List<PreviewRow> preview) {
        return new ImportView(
                job.id(),
                job.name(),
                job.state(),
                job.createdAt(),
                job.dialect(),
                job.mixedLines(),
                columns(job),
                FieldsOf.kind(job.mapping().kind()),
                job.mapping(),
                MappingGap.of(job.mapping()),
                preview,
                job.count(Count.ROWS),
                job.state() == State.DONE ? job.count(Count.ROWS) : job.cursor(),
                job.counts(),
                decisions,
                job.sameAs(),
                job.failure());
    }

    private static List<Column> columns(ImportJob job) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < job.headers().size(); i++) {
            int at = i;
            Field field = job.mapping().columns().entrySet().stream()
                    .filter(column -> column.getValue() == at)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null);
            columns.add(new Column(i, job.headers().get(i), field));
        }
        return columns;
    }
}
