package org.lotse.activation.asking;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers where a member stands among the others, without naming any of them. */
@RestController
@RequestMapping("/networks/{networkId}/members/{memberId}/standing")
class StandingController {

    private final Comparing comparing;

    StandingController(Comparing comparing) {
        this.comparing = comparing;
    }

    /** @param asOf a day of the past or the future; today if left out */
    @GetMapping
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'SERVICE')"
            + " or hasRole('MEMBER_CONTACT') and principal.claims['member'] == #memberId.toString()")
    StandingView standing(
            @PathVariable UUID networkId,
            @PathVariable UUID memberId,
            @RequestParam(required = false) @Nullable LocalDate asOf) {
        StandingView view = comparing.standing(networkId, memberId, Asked.day("asOf", asOf));
        if (view == null) {
            throw Asked.unknown(memberId);
        }
        return view;
    }
}
