package org.lotse.lists.imports;

import java.util.List;
import java.util.Map;
import org.lotse.gate.ProblemException;
import org.lotse.lists.files.Rows;
import org.lotse.lists.imports.domain.Count;
import org.lotse.lists.imports.domain.ImportJob;
import org.lotse.lists.imports.domain.State;
import org.lotse.lists.mapping.domain.Field;
import org.lotse.lists.mapping.domain.FieldsOf;
import org.lotse.lists.mapping.domain.Mapping;
import org.lotse.lists.mapping.domain.MappingGap;
import org.lotse.lists.mapping.domain.MappingProposal;
import org.lotse.lists.recognising.domain.Dialect;
import org.lotse.lists.store.Files;
import org.lotse.lists.store.Imports;
import org.lotse.lists.working.Worker;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** The user says what the columns mean; then all rows are checked against it. */
@Service
class ChangingTheMapping {
    private final Imports imports;
    private final Files files;
    private final Drafting drafting;
    private final Worker worker;

    ChangingTheMapping(Imports imports, Files files, Drafting drafting, Worker worker) {
        this.imports = imports;
        this.files = files;
        this.drafting = drafting;
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
        Dialect cut = request.cut(job.dialect());
        try (Rows rows = Rows.of(files.open(job.id()), cut.encoding(), cut.delimiter())) {
            List<String> headers = Headers.named(rows.headers());
            boolean anew = !headers.equals(job.headers()) || (request.kind() != null && request.columns() == null);
            Mapping proposed = anew ? MappingProposal.of(headers, request.kind()) : job.mapping();
            Mapping wanted = possible(request.over(proposed), headers);
            Drafting.Draft draft = drafting.draft(rows, cut, wanted);
            imports.map(
                    job.id(),
                    request.style(draft.dialect()),
                    headers,
                    draft.mapping(),
                    Map.of(Count.ROWS, draft.rows()));
        }
        imports.move(job.id(), State.RECOGNISED, State.READY, State.RECOGNISED);
        return request.confirms()
                ? check(imports.find(job.id()).orElseThrow())
                : imports.find(job.id()).orElseThrow();
    }

    /** @throws Refusal when the mapping has gaps */
    ImportJob check(ImportJob job) {
        List<MappingGap> gaps = MappingGap.of(job.mapping());
        if (!gaps.isEmpty()) {
            MappingGap first = gaps.getFirst();
            throw new ProblemException(
                    HttpStatus.UNPROCESSABLE_CONTENT, "missing-column", first.reason(), "columns." + first.field());
        }
        if (imports.move(job.id(), State.CHECKING, State.RECOGNISED)) {
            worker.wake(job.networkId(), job.id());
        }
        return imports.find(job.id()).orElseThrow();
    }

    private static Mapping possible(Mapping mapping, List<String> headers) {
        mapping.columns().forEach((field, at) -> {
            if (at < 0 || at >= headers.size()) {
                throw new ProblemException(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "no-such-column",
                        "The list has " + headers.size() + " columns, counted from 0.",
                        "columns." + field);
            }
            if (!FieldsOf.kind(mapping.kind()).contains(field)) {
                throw unusable(field, mapping);
            }
        });
        return mapping;
    }

    private static ProblemException unusable(Field field, Mapping mapping) {
        return new ProblemException(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "no-such-field",
                "A list of " + mapping.kind() + " has no " + field + ". Leave it out, or choose another kind of list.",
                "columns." + field);
    }
}
