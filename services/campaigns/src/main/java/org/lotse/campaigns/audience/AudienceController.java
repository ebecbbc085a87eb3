package org.lotse.campaigns.audience;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lotse.campaigns.clients.MembersUnavailableException;
import org.lotse.campaigns.domain.Audience;
import org.lotse.campaigns.domain.BehaviourState;
import org.lotse.campaigns.domain.ContractState;
import org.lotse.campaigns.domain.MailClass;
import org.lotse.problemdetails.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Returns the audience preview: recipients, excluded members and reasons. */
@RestController
@RequestMapping("/networks/{networkId}")
@PreAuthorize("hasAnyRole('COORDINATOR','ADMINISTRATOR')")
class AudienceController {

    private final AudiencePreviewQuery audiencePreviewQuery;

    AudienceController(AudiencePreviewQuery audiencePreviewQuery) {
        this.audiencePreviewQuery = audiencePreviewQuery;
    }

    @GetMapping("/campaigns/{id}/audience")
    AudiencePreview ofCampaign(@PathVariable UUID networkId, @PathVariable UUID id) {
        return asked(() -> audiencePreviewQuery
                .ofCampaign(networkId, id)
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.NOT_FOUND, "no-such-campaign", "There is no such campaign in this network.", null)));
    }

    @GetMapping("/audience")
    AudiencePreview ofAudience(
            @PathVariable UUID networkId,
            @RequestParam(required = false) @Nullable BehaviourState behaviour,
            @RequestParam(required = false) @Nullable ContractState contract,
            @RequestParam(defaultValue = "MARKETING") MailClass mailClass) {
        var audience = new Audience(behaviour, contract);
        if (audience.isUnspecified()) {
            throw new ProblemException(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "audience-unspecified",
                    "No audience is chosen. Choose a behaviour state, a contract state or both.",
                    "behaviour");
        }
        return asked(() -> audiencePreviewQuery.ofAudience(networkId, audience, mailClass));
    }

    private static AudiencePreview asked(Supplier<AudiencePreview> question) {
        try {
            return question.get();
        } catch (MembersUnavailableException e) {
            throw new ProblemException(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "members-unreachable",
                    "The addresses cannot be looked up now, so the recipients of this mail are unknown. Try again shortly.",
                    null);
        }
    }
}
