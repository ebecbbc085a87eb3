package org.lotse.activation.query;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rank of a member among the other members, without naming any of them. */
@RestController
@RequestMapping("/networks/{networkId}/members/{memberId}/standing")
class RfvRankController {

    private final RfvRankQuery rfvRankQuery;

    RfvRankController(RfvRankQuery rfvRankQuery) {
        this.rfvRankQuery = rfvRankQuery;
    }

    /** @param asOf a past or future day; default: today */
    @GetMapping
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'SERVICE')"
            + " or hasRole('MEMBER_CONTACT') and principal.claims['member'] == #memberId.toString()")
    RfvRankView standing(
            @PathVariable UUID networkId,
            @PathVariable UUID memberId,
            @RequestParam(required = false) @Nullable LocalDate asOf) {
        RfvRankView view = rfvRankQuery.standing(networkId, memberId, QueryParameters.day("asOf", asOf));
        if (view == null) {
            throw QueryParameters.unknown(memberId);
        }
        return view;
    }
}
