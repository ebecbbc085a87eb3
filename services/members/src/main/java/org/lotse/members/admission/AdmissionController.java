package org.lotse.members.admission;

import static org.springframework.web.servlet.support.ServletUriComponentsBuilder.fromCurrentRequestUri;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.members.directory.MemberDetails;
import org.lotse.members.directory.MemberDetailsQuery;
import org.lotse.members.directory.MemberView;
import org.lotse.members.web.OutcomeResponses;
import org.lotse.members.web.RequestIds;
import org.lotse.resource.ETags;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** HTTP interface for the admission of members. */
@RestController
@RequestMapping("/networks/{networkId}/members")
class AdmissionController {

    private final Admission admission;
    private final MemberDetailsQuery memberDetailsQuery;

    AdmissionController(Admission admission, MemberDetailsQuery memberDetailsQuery) {
        this.admission = admission;
        this.memberDetailsQuery = memberDetailsQuery;
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'SERVICE')")
    ResponseEntity<?> admit(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody AdmissionRequest request) {
        return OutcomeResponses.of(admission.admit(RequestIds.of(key), request), this::created);
    }

    private ResponseEntity<?> created(UUID memberId) {
        MemberDetails file = memberDetailsQuery.of(memberId).orElseThrow();
        return ResponseEntity.created(fromCurrentRequestUri()
                        .pathSegment(memberId.toString())
                        .build()
                        .toUri())
                .eTag(ETags.of(file.member().version(), file.changes()))
                .body(MemberView.of(file));
    }
}
