package org.lotse.members.matching;

import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** HTTP interface for matching members and persons. */
@RestController
@RequestMapping("/networks/{networkId}/matches")
class MatchController {

    private final MatchingNames matchingNames;

    MatchController(MatchingNames matchingNames) {
        this.matchingNames = matchingNames;
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'SERVICE')")
    MatchResponse match(@Valid @RequestBody MatchRequest request) {
        return matchingNames.match(request);
    }
}
