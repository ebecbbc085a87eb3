package org.lotse.events.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.lotse.problemdetails.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** HTTP interface for the rows of an import. */
@RestController
@RequestMapping("/networks/{networkId}/imports/{importId}")
@PreAuthorize("hasAnyRole('COORDINATOR','ADMINISTRATOR','SERVICE')")
class ImportsController {

    private static final int MOST_ROWS = 1000;

    private final RowImport rowImport;
    private final UndoImport undoImport;

    ImportsController(RowImport rowImport, UndoImport undoImport) {
        this.rowImport = rowImport;
        this.undoImport = undoImport;
    }

    record RowImportRequest(@NotNull List<@NotNull ListRow> rows) {}

    record RowResults(List<RowResult> rows) {}

    @PutMapping("/rows")
    RowResults take(
            @PathVariable UUID networkId, @PathVariable UUID importId, @Valid @RequestBody RowImportRequest request) {
        if (request.rows().size() > MOST_ROWS) {
            throw new ProblemException(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "too-many-rows",
                    "One call takes up to 1000 rows; this one has %d. Send them in parts, under the same import."
                            .formatted(request.rows().size()),
                    "rows");
        }
        return new RowResults(rowImport.importRows(networkId, importId, request.rows()));
    }

    @DeleteMapping
    UndoImport.UndoResult undo(@PathVariable UUID networkId, @PathVariable UUID importId) {
        return undoImport.undo(networkId, importId);
    }
}
