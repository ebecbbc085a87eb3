package org.lotse.events.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.lotse.gate.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rows of lists, by import. */
@RestController
@RequestMapping("/networks/{networkId}/imports/{importId}")
@PreAuthorize("hasAnyRole('COORDINATOR','ADMINISTRATOR','SERVICE')")
class ImportsController {

    private static final int MOST_ROWS = 1000;

    private final Intake intake;
    private final Undo undo;

    ImportsController(Intake intake, Undo undo) {
        this.intake = intake;
        this.undo = undo;
    }

    record RowsRequest(@NotNull List<@NotNull ListRow> rows) {}

    record RowsAnswer(List<RowAnswer> rows) {}

    @PutMapping("/rows")
    RowsAnswer take(
            @PathVariable UUID networkId, @PathVariable UUID importId, @Valid @RequestBody RowsRequest request) {
        if (request.rows().size() > MOST_ROWS) {
            throw new ProblemException(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "too-many-rows",
                    "One call takes up to 1000 rows; this one has %d. Send them in parts, under the same import."
                            .formatted(request.rows().size()),
                    "rows");
        }
        return new RowsAnswer(intake.take(networkId, importId, request.rows()));
    }

    @DeleteMapping
    Undo.Undone undo(@PathVariable UUID networkId, @PathVariable UUID importId) {
        return undo.undo(networkId, importId);
    }
}
