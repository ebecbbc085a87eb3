package org.lotse.members.classification;

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
import org.springframework.web.bind.annotation.RestController;

/** HTTP interface for the classifications of a member. */
@RestController
@RequestMapping("/networks/{networkId}/members/{memberId}/classifications")
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'SERVICE')")
class ClassificationController {

    private final ClassifyingMember classifyingMember;

    ClassificationController(ClassifyingMember classifyingMember) {
        this.classifyingMember = classifyingMember;
    }

    @PostMapping
    ResponseEntity<?> record(
            @PathVariable UUID memberId,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody ClassificationRequest details) {
        return OutcomeResponses.of(
                classifyingMember.record(memberId, RequestIds.of(key), details),
                one -> ResponseEntity.created(fromCurrentRequestUri()
                                .pathSegment(one.id().toString())
                                .build()
                                .toUri())
                        .eTag(ETags.of(one.version()))
                        .body(ClassificationView.of(one)));
    }

    @PutMapping("/{id}")
    ResponseEntity<?> change(
            @PathVariable UUID memberId,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ClassificationRequest details) {
        return OutcomeResponses.of(
                classifyingMember.change(memberId, id, details, ETags.optionalVersion(ifMatch)),
                one -> ResponseEntity.ok().eTag(ETags.of(one.version())).body(ClassificationView.of(one)));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> retract(
            @PathVariable UUID memberId,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return OutcomeResponses.of(
                classifyingMember.retract(memberId, id, ETags.optionalVersion(ifMatch)),
                one -> ResponseEntity.noContent().build());
    }
}
