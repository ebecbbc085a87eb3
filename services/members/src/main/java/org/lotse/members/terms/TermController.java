package org.lotse.members.terms;

import static org.springframework.web.servlet.support.ServletUriComponentsBuilder.fromCurrentRequestUri;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.Term;
import org.lotse.members.web.OutcomeResponses;
import org.lotse.members.web.RequestIds;
import org.lotse.resource.ETags;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** HTTP interface for the terms of a member. */
@RestController
@RequestMapping("/networks/{networkId}/members/{memberId}/terms")
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'SERVICE')")
class TermController {

    private final RecordingTerms recording;

    TermController(RecordingTerms recording) {
        this.recording = recording;
    }

    @PostMapping
    ResponseEntity<?> record(
            @PathVariable UUID memberId,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody TermRequest details) {
        return OutcomeResponses.of(
                recording.record(memberId, RequestIds.of(key), details),
                term -> ResponseEntity.created(fromCurrentRequestUri()
                                .pathSegment(term.id().toString())
                                .build()
                                .toUri())
                        .eTag(ETags.of(term.version()))
                        .body(TermView.of(term)));
    }

    @PutMapping("/{termId}")
    ResponseEntity<?> change(
            @PathVariable UUID memberId,
            @PathVariable UUID termId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody TermRequest details) {
        return OutcomeResponses.of(
                recording.change(memberId, termId, details, ETags.optionalVersion(ifMatch)), TermController::view);
    }

    @DeleteMapping("/{termId}")
    ResponseEntity<?> retract(
            @PathVariable UUID memberId,
            @PathVariable UUID termId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return OutcomeResponses.of(
                recording.retract(memberId, termId, ETags.optionalVersion(ifMatch)),
                term -> ResponseEntity.noContent().build());
    }

    private static ResponseEntity<?> view(Term term) {
        return ResponseEntity.ok().eTag(ETags.of(term.version())).body(TermView.of(term));
    }
}
