package org.lotse.lists.imports;

import java.util.List;
import java.util.Map;
import org.lotse.lists.detection.domain.CsvDialect;
import org.lotse.lists.domain.CountKind;
import org.lotse.lists.domain.ImportJob;
import org.lotse.lists.domain.ImportState;
import org.lotse.lists.execution.ImportWorker;
import org.lotse.lists.files.CsvRowIterator;
import org.lotse.lists.mapping.domain.ColumnMapping;
import org.lotse.lists.mapping.domain.ImportField;
import org.lotse.lists.mapping.domain.ListKindFields;
import org.lotse.lists.mapping.domain.MappingGap;
import org.lotse.lists.mapping.domain.MappingProposal;
import org.lotse.lists.store.ImportJobRepository;
import org.lotse.lists.store.UploadedFileRepository;
import org.lotse.problemdetails.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** Applies the user's column mapping, then starts the check of all rows against it. */
@Service
class ChangingMapping {
    private final ImportJobRepository importJobRepository;
    private final UploadedFileRepository uploadedFileRepository;
    private final ImportDraftFactory importDraftFactory;
    private final ImportWorker worker;

    ChangingMapping(
            ImportJobRepository importJobRepository,
            UploadedFileRepository uploadedFileRepository,
            ImportDraftFactory importDraftFactory,
            ImportWorker worker) {
        this.importJobRepository = importJobRepository;
        this.uploadedFileRepository = uploadedFileRepository;
        this.importDraftFactory = importDraftFactory;
        this.worker = worker;
    }

    ImportJob change(ImportJob job, MappingRequest request) {
        if (!job.state().mayChangeMapping()) {
            throw new ProblemException(
                    HttpStatus.CONFLICT,
                    "too-late",
                    "The import is " + job.state() + ". Undo it and upload the list again to map it otherwise.",
                    null);
        }
        CsvDialect cut = request.cut(job.dialect());
        try (CsvRowIterator csvRowIterator =
                CsvRowIterator.of(uploadedFileRepository.open(job.id()), cut.encoding(), cut.delimiter())) {
            List<String> headers = ColumnNames.named(csvRowIterator.headers());
            boolean anew = !headers.equals(job.headers()) || (request.kind() != null && request.columns() == null);
            ColumnMapping proposed = anew ? MappingProposal.of(headers, request.kind()) : job.mapping();
            ColumnMapping wanted = possible(request.over(proposed), headers);
            ImportDraftFactory.ImportDraft draft = importDraftFactory.create(csvRowIterator, cut, wanted);
            importJobRepository.map(
                    job.id(),
                    request.style(draft.dialect()),
                    headers,
                    draft.mapping(),
                    Map.of(CountKind.ROWS, draft.rows()));
        }
        importJobRepository.move(job.id(), ImportState.RECOGNISED, ImportState.READY, ImportState.RECOGNISED);
        return request.confirms()
                ? check(importJobRepository.find(job.id()).orElseThrow())
                : importJobRepository.find(job.id()).orElseThrow();
    }

    /** @throws ProblemException when the mapping has gaps */
    ImportJob check(ImportJob job) {
        List<MappingGap> gaps = MappingGap.of(job.mapping());
        if (!gaps.isEmpty()) {
            MappingGap first = gaps.getFirst();
            throw new ProblemException(
                    HttpStatus.UNPROCESSABLE_CONTENT, "missing-column", first.reason(), "columns." + first.field());
        }
        if (importJobRepository.move(job.id(), ImportState.CHECKING, ImportState.RECOGNISED)) {
            worker.wake(job.networkId(), job.id());
        }
        return importJobRepository.find(job.id()).orElseThrow();
    }

    private static ColumnMapping possible(ColumnMapping mapping, List<String> headers) {
        mapping.columns().forEach((field, at) -> {
            if (at < 0 || at >= headers.size()) {
                throw new ProblemException(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "no-such-column",
                        "The list has " + headers.size() + " columns, counted from 0.",
                        "columns." + field);
            }
            if (!ListKindFields.of(mapping.kind()).contains(field)) {
                throw unusable(field, mapping);
            }
        });
        return mapping;
    }

    private static ProblemException unusable(ImportField field, ColumnMapping mapping) {
        return new ProblemException(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "no-such-field",
                "A list of " + mapping.kind() + " has no " + field + ". Leave it out, or choose another kind of list.",
                "columns." + field);
    }
}
