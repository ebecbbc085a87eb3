package org.lotse.activation.deadletters;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.lotse.problemdetails.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Records that could not be read, for the operators of the platform. Their network is unknown because they are unreadable, so their bytes
 * are shown only to users who may see all networks.
 */
@RestController
@RequestMapping("/dead-letters")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SERVICE')")
class DeadLettersController {

    private final DeadLetterQuery deadLetterQuery;
    private final DeadLetterReplay deadLetterReplay;

    DeadLettersController(DeadLetterQuery deadLetterQuery, DeadLetterReplay deadLetterReplay) {
        this.deadLetterQuery = deadLetterQuery;
        this.deadLetterReplay = deadLetterReplay;
    }

    /** Lists the open dead letters: reason, position, key and size. */
    @GetMapping
    DeadLetterView.DeadLetterPage letters(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int size) {
        return deadLetterQuery.page(cursor, size);
    }

    /** Shows one dead letter with its bytes, whether or not it was replayed. */
    @GetMapping("/{partition}/{offset}")
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SERVICE') and principal.claims['networks']?.contains('*')")
    DeadLetterView.DeadLetterDetails letter(@PathVariable @Min(0) int partition, @PathVariable @Min(0) long offset) {
        var letter = deadLetterQuery.one(partition, offset);
        if (letter == null) {
            throw new ProblemException(
                    HttpStatus.NOT_FOUND, "no-such-letter", "There is no dead letter at this position.", "offset");
        }
        return letter;
    }

    /** Sends each dead letter that can now be read back to its source topic, once. */
    @PostMapping("/replay")
    DeadLetterReplay.ReplayResult replay() {
        return deadLetterReplay.replay();
    }
}
