package org.lotse.members.imports;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** HTTP interface for imports: imports rows, and undoes an import. */
@RestController
@RequestMapping("/networks/{networkId}/imports/{importId}")
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'SERVICE')")
class ImportController {

    private final RowImport rowImport;
    private final UndoImport undoImport;

    ImportController(RowImport rowImport, UndoImport undoImport) {
        this.rowImport = rowImport;
        this.undoImport = undoImport;
    }

    @PutMapping("/rows")
    RowResults take(@PathVariable UUID importId, @Valid @RequestBody RowImportRequest request) {
        return new RowResults(rowImport.importRows(importId, request.rows()));
    }

    @DeleteMapping
    UndoResult undo(@PathVariable UUID importId) {
        return undoImport.undo(importId);
    }

    record RowResults(List<RowResult> rows) {}
}
