package org.lotse.lists.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.detection.domain.CsvDialect;
import org.lotse.lists.domain.CountKind;
import org.lotse.lists.domain.ImportJob;
import org.lotse.lists.domain.ImportState;
import org.lotse.lists.mapping.domain.ColumnMapping;
import org.lotse.lists.mapping.domain.ImportField;
import org.lotse.lists.mapping.domain.ListKindFields;
import org.lotse.lists.mapping.domain.MappingGap;
import org.lotse.lists.store.MatchDecisionRepository;

/**
 * An import as the API returns it.
 *
 * @param columns in the order of the file, each with its mapped field, if any
 * @param fields the fields that columns of this kind of list can map to
 * @param gaps what the mapping lacks before it can be used
 * @param preview the first rows as they would be imported; empty once the file is deleted
 * @param done rows that are imported or finally refused
 * @param decisions number of similar names, and how many of them are decided as the same
 * @param sameAs an earlier finished import of an identical file
 */
record ImportView(
        UUID id,
        String name,
        ImportState state,
        Instant createdAt,
        CsvDialect dialect,
        long mixedLines,
        List<ColumnView> columns,
        Set<ImportField> fields,
        ColumnMapping mapping,
        List<MappingGap> gaps,
        List<PreviewRow> preview,
        int rows,
        int done,
        Map<CountKind, Integer> counts,
        MatchDecisionRepository.DecisionCount decisions,
        @Nullable UUID sameAs,
        @Nullable String failure) {
    record ColumnView(int index, String name, @Nullable ImportField field) {}

    static ImportView of(ImportJob job, MatchDecisionRepository.DecisionCount decisions, List<PreviewRow> preview) {
        return new ImportView(
                job.id(),
                job.name(),
                job.state(),
                job.createdAt(),
                job.dialect(),
                job.mixedLines(),
                columns(job),
                ListKindFields.of(job.mapping().kind()),
                job.mapping(),
                MappingGap.of(job.mapping()),
                preview,
                job.count(CountKind.ROWS),
                job.state() == ImportState.DONE ? job.count(CountKind.ROWS) : job.cursor(),
                job.counts(),
                decisions,
                job.sameAs(),
                job.failure());
    }

    private static List<ColumnView> columns(ImportJob job) {
        List<ColumnView> columns = new ArrayList<>();
        for (int i = 0; i < job.headers().size(); i++) {
            int at = i;
            ImportField field = job.mapping().columns().entrySet().stream()
                    .filter(column -> column.getValue() == at)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null);
            columns.add(new ColumnView(i, job.headers().get(i), field));
        }
        return columns;
    }
}
