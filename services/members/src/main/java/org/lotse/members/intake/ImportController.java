package org.lotse.members.intake;

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

/** Imports over HTTP: rows in, and everything out again. */
@RestController
@RequestMapping("/networks/{networkId}/imports/{importId}")
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'SERVICE')")
class ImportController {

    private final Intake intake;
    private final Undo undo;

    ImportController(Intake intake, Undo undo) {
        this.intake = intake;
        this.undo = undo;
    }

    @PutMapping("/rows")
    Answers take(@PathVariable UUID importId, @Valid @RequestBody IntakeRequest request) {
        return new Answers(intake.take(importId, request.rows()));
    }

    @DeleteMapping
    Undone undo(@PathVariable UUID importId) {
        return undo.undo(importId);
    }

    record Answers(List<RowAnswer> rows) {}
}
