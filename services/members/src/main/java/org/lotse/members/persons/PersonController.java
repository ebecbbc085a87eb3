package org.lotse.members.persons;

import static org.springframework.web.servlet.support.ServletUriComponentsBuilder.fromCurrentRequestUri;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** HTTP interface for the persons of a member. */
@RestController
@RequestMapping("/networks/{networkId}/members/{memberId}/persons")
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'SERVICE')")
class PersonController {

    private final AssigningPersons assigning;
    private final ErasingPerson erasingPerson;

    PersonController(AssigningPersons assigning, ErasingPerson erasingPerson) {
        this.assigning = assigning;
        this.erasingPerson = erasingPerson;
    }

    @PostMapping
    ResponseEntity<?> assign(
            @PathVariable UUID memberId,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody PersonRequest details) {
        return OutcomeResponses.of(
                assigning.assign(memberId, RequestIds.of(key), details),
                one -> ResponseEntity.created(fromCurrentRequestUri()
                                .pathSegment(one.person().id().toString())
                                .build()
                                .toUri())
                        .eTag(ETags.of(one.version()))
                        .body(PersonView.of(one)));
    }

    @PutMapping("/{personId}")
    ResponseEntity<?> change(
            @PathVariable UUID memberId,
            @PathVariable UUID personId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody PersonRequest details) {
        return OutcomeResponses.of(
                assigning.change(memberId, personId, details, ETags.optionalVersion(ifMatch)),
                one -> ResponseEntity.ok().eTag(ETags.of(one.version())).body(PersonView.of(one)));
    }

    /** @param erase true deletes name and address permanently; false retracts an assignment that was a mistake */
    @DeleteMapping("/{personId}")
    ResponseEntity<?> remove(
            @PathVariable UUID memberId,
            @PathVariable UUID personId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam(defaultValue = "false") boolean erase) {
        return erase
                ? OutcomeResponses.of(erasingPerson.erase(memberId, personId), gone -> noContent())
                : OutcomeResponses.of(
                        assigning.unassign(memberId, personId, ETags.optionalVersion(ifMatch)), gone -> noContent());
    }

    private static ResponseEntity<?> noContent() {
        return ResponseEntity.noContent().build();
    }
}
