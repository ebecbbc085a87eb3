package org.lotse.members.matching;

import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Recognising members and persons over HTTP. */
@RestController
@RequestMapping("/networks/{networkId}/matches")
class MatchController {

    private final Matching matching;

    MatchController(Matching matching) {
        this.matching = matching;
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'SERVICE')")
    Matches match(@Valid @RequestBody MatchRequest request) {
        return matching.match(request);
    }
}
