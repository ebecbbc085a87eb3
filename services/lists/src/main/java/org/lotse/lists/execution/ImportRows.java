package org.lotse.lists.execution;

import org.lotse.lists.deduplication.domain.IdColumnNames;
import org.lotse.lists.deduplication.domain.RowDeduplicator;
import org.lotse.lists.domain.ImportJob;
import org.lotse.lists.files.CsvRowIterator;
import org.lotse.lists.mapping.domain.ColumnMapping;
import org.lotse.lists.mapping.domain.ImportField;
import org.lotse.lists.rows.domain.RowReader;
import org.lotse.lists.store.UploadedFileRepository;
import org.springframework.stereotype.Component;

/** Reads the rows of an import any number of times; the same file and mapping always give the same rows. */
@Component
public class ImportRows {
    private final UploadedFileRepository uploadedFileRepository;

    ImportRows(UploadedFileRepository uploadedFileRepository) {
        this.uploadedFileRepository = uploadedFileRepository;
    }

    public CsvRowIterator rows(ImportJob job) {
        return CsvRowIterator.of(
                uploadedFileRepository.open(job.id()),
                job.dialect().encoding(),
                job.dialect().delimiter());
    }

    public RowReader reader(ImportJob job) {
        return new RowReader(job.headers(), job.mapping(), job.dialect(), job.uploadedOn(), job.zone());
    }

    JudgedRows judge(ImportJob job) {
        return new JudgedRows(() -> rows(job), reader(job), new RowDeduplicator(headings(job)));
    }

    private static IdColumnNames headings(ImportJob job) {
        return new IdColumnNames(heading(job, ImportField.MEMBER_ID), heading(job, ImportField.EVENT_ID));
    }

    private static String heading(ImportJob job, ImportField field) {
        ColumnMapping mapping = job.mapping();
        Integer at = mapping.columns().get(field);
        return at == null || at >= job.headers().size()
                ? field.name()
                : job.headers().get(at);
    }
}
