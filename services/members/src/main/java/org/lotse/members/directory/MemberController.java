package org.lotse.members.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.Member;
import org.lotse.members.domain.NormalName;
import org.lotse.members.domain.OrganisationType;
import org.lotse.members.domain.Outcome;
import org.lotse.members.store.DirectoryQuery;
import org.lotse.members.web.OutcomeResponses;
import org.lotse.resource.ETags;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** HTTP interface for members: search, read, correct, retract. */
@RestController
@RequestMapping("/networks/{networkId}/members")
class MemberController {

    private static final String STAFF = "hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'SERVICE')";

    private final DirectoryQuery directoryQuery;
    private final MemberDetailsQuery memberDetailsQuery;
    private final CorrectingMember correctingMember;

    MemberController(
            DirectoryQuery directoryQuery, MemberDetailsQuery memberDetailsQuery, CorrectingMember correctingMember) {
        this.directoryQuery = directoryQuery;
        this.memberDetailsQuery = memberDetailsQuery;
        this.correctingMember = correctingMember;
    }

    /** @param q part of the name, in any spelling, or the number in another system */
    @GetMapping
    @PreAuthorize(STAFF)
    Page<MemberItem> search(
            @RequestParam(defaultValue = "") @Size(max = 200) String q,
            @RequestParam(required = false) @Nullable @Size(max = 1000) List<UUID> ids,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        if (ids != null) {
            return new Page<>(
                    directoryQuery.withIds(ids).stream().map(MemberItem::of).toList(), null);
        }
        List<Member> found =
                directoryQuery.search(NormalName.of(q).core(), q.strip(), Cursor.position(cursor), size + 1);
        return Page.of(found, size, MemberItem::of, Cursor::after);
    }

    @GetMapping("/{memberId}")
    @PreAuthorize(
            STAFF
                    + " or hasRole('MEMBER_CONTACT') and #memberId.toString() == authentication.token.getClaimAsString('member')")
    ResponseEntity<?> get(@PathVariable UUID memberId) {
        return memberDetailsQuery
                .of(memberId)
                .<ResponseEntity<?>>map(MemberController::view)
                .orElseGet(() -> unknown(memberId));
    }

    @PatchMapping("/{memberId}")
    @PreAuthorize(STAFF)
    ResponseEntity<?> correct(
            @PathVariable UUID memberId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody CorrectionRequest request) {
        return OutcomeResponses.of(
                correctingMember.correct(memberId, request, ETags.requiredVersion(ifMatch)),
                member -> get(member.id()));
    }

    /** Retracts an entry that was a mistake. A member that left has an ended term instead. */
    @DeleteMapping("/{memberId}")
    @PreAuthorize(STAFF)
    ResponseEntity<?> retract(
            @PathVariable UUID memberId, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return OutcomeResponses.of(
                correctingMember.retract(memberId, ETags.optionalVersion(ifMatch)),
                member -> ResponseEntity.noContent().build());
    }

    private static ResponseEntity<?> view(MemberDetails file) {
        return ResponseEntity.ok()
                .eTag(ETags.of(file.member().version(), file.changes()))
                .body(MemberView.of(file));
    }

    private static ResponseEntity<?> unknown(UUID memberId) {
        return OutcomeResponses.of(
                new Outcome.NotFound<>("memberId", memberId),
                nobody -> ResponseEntity.ok().build());
    }

    record MemberItem(
            UUID id,
            String name,
            OrganisationType type,
            @Nullable String externalId) {

        static MemberItem of(Member member) {
            return new MemberItem(member.id(), member.name(), member.type(), member.externalId());
        }
    }
}
