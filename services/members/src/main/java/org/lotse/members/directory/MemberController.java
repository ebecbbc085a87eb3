package org.lotse.members.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.gate.ETags;
import org.lotse.members.answers.Answers;
import org.lotse.members.domain.Member;
import org.lotse.members.domain.NormalName;
import org.lotse.members.domain.OrganisationType;
import org.lotse.members.domain.Outcome;
import org.lotse.members.store.Directory;
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

/** Members over HTTP: search, read, correct, retract. */
@RestController
@RequestMapping("/networks/{networkId}/members")
class MemberController {

    private static final String STAFF = "hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'SERVICE')";

    private final Directory directory;
    private final Files files;
    private final Correction correction;

    MemberController(Directory directory, Files files, Correction correction) {
        this.directory = directory;
        this.files = files;
        this.correction = correction;
    }

    /** @param q part of the name, however spelled, or the number in another system */
    @GetMapping
    @PreAuthorize(STAFF)
    Page<Item> search(
            @RequestParam(defaultValue = "") @Size(max = 200) String q,
            @RequestParam(required = false) @Nullable @Size(max = 1000) List<UUID> ids,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        if (ids != null) {
            return new Page<>(directory.withIds(ids).stream().map(Item::of).toList(), null);
        }
        List<Member> found = directory.search(NormalName.of(q).core(), q.strip(), Cursor.position(cursor), size + 1);
        return Page.of(found, size, Item::of, Cursor::after);
    }

    @GetMapping("/{memberId}")
    @PreAuthorize(
            STAFF
                    + " or hasRole('MEMBER_CONTACT') and #memberId.toString() == authentication.token.getClaimAsString('member')")
    ResponseEntity<?> get(@PathVariable UUID memberId) {
        return files.of(memberId).<ResponseEntity<?>>map(MemberController::view).orElseGet(() -> unknown(memberId));
    }

    @PatchMapping("/{memberId}")
    @PreAuthorize(STAFF)
    ResponseEntity<?> correct(
            @PathVariable UUID memberId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody CorrectionRequest request) {
        return Answers.of(
                correction.correct(memberId, request, ETags.requiredVersion(ifMatch)), member -> get(member.id()));
    }

    /** The entry was a mistake. Who left has an ended term instead. */
    @DeleteMapping("/{memberId}")
    @PreAuthorize(STAFF)
    ResponseEntity<?> retract(
            @PathVariable UUID memberId, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return Answers.of(
                correction.retract(memberId, ETags.optionalVersion(ifMatch)),
                member -> ResponseEntity.noContent().build());
    }

    private static ResponseEntity<?> view(MemberFile file) {
        return ResponseEntity.ok()
                .eTag(ETags.of(file.member().version(), file.changes()))
                .body(MemberView.of(file));
    }

    private static ResponseEntity<?> unknown(UUID memberId) {
        return Answers.of(
                new Outcome.Unknown<>("memberId", memberId),
                nobody -> ResponseEntity.ok().build());
    }

    record Item(
            UUID id,
            String name,
            OrganisationType type,
            @Nullable String externalId) {

        static Item of(Member member) {
            return new Item(member.id(), member.name(), member.type(), member.externalId());
        }
    }
}
