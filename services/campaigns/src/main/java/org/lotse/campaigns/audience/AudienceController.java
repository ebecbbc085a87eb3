package org.lotse.campaigns.audience;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lotse.campaigns.domain.Audience;
import org.lotse.campaigns.domain.Behaviour;
import org.lotse.campaigns.domain.Contract;
import org.lotse.campaigns.domain.MailClass;
import org.lotse.campaigns.neighbours.MembersUnreachable;
import org.lotse.gate.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who will get it, who will not, and why. */
@RestController
@RequestMapping("/networks/{networkId}")
@PreAuthorize("hasAnyRole('COORDINATOR','ADMINISTRATOR')")
class AudienceController {

    private final Preview preview;

    AudienceController(Preview preview) {
        this.preview = preview;
    }

    @GetMapping("/campaigns/{id}/audience")
    Foresight ofCampaign(@PathVariable UUID networkId, @PathVariable UUID id) {
        return asked(() -> preview.ofCampaign(networkId, id)
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.NOT_FOUND, "no-such-campaign", "There is no such campaign in this network.", null)));
    }

    @GetMapping("/audience")
    Foresight ofAudience(
            @PathVariable UUID networkId,
            @RequestParam(required = false) @Nullable Behaviour behaviour,
            @RequestParam(required = false) @Nullable Contract contract,
            @RequestParam(defaultValue = "MARKETING") MailClass mailClass) {
        var audience = new Audience(behaviour, contract);
        if (audience.isUnspecified()) {
            throw new ProblemException(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "audience-unspecified",
                    "Nobody is chosen. Choose a behaviour state, a contract state or both.",
                    "behaviour");
        }
        return asked(() -> preview.ofAudience(networkId, audience, mailClass));
    }

    private static Foresight asked(Supplier<Foresight> question) {
        try {
            return question.get();
        } catch (MembersUnreachable e) {
            throw new ProblemException(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "members-unreachable",
                    "The addresses cannot be looked up now, so nobody can say who would get this mail. Try again shortly.",
                    null);
        }
    }
}
