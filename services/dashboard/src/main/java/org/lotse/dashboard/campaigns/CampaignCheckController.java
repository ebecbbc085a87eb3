package org.lotse.dashboard.campaigns;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.dashboard.clients.ServiceProblemException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The check page before sending: it shows what will be sent, to whom, and who is excluded. */
@Controller
class CampaignCheckController {

    /** Problems of a launch that lead back to the check page instead of the error page. */
    private static final Set<String> TO_BE_CHECKED_AGAIN = Set.of("audience-changed", "audience-empty");

    private final CampaignsClient desk;
    private final MemberNameLookup memberNameLookup;

    CampaignCheckController(CampaignsClient desk, MemberNameLookup memberNameLookup) {
        this.desk = desk;
        this.memberNameLookup = memberNameLookup;
    }

    @GetMapping("/campaigns/{id}/check")
    String check(@PathVariable UUID id, @RequestParam(required = false) @Nullable String notice, Model model) {
        var campaign = desk.find(id);
        if (campaign.launchedAt() != null) {
            return "redirect:/campaigns/" + id;
        }
        var audiencePreview = desk.previewAudience(id);
        model.addAttribute("campaign", campaign);
        model.addAttribute("foresight", audiencePreview);
        var sampleMessage = audiencePreview.sample();
        model.addAttribute(
                "lines",
                (sampleMessage == null ? campaign.body() : sampleMessage.body())
                        .lines()
                        .toList());
        model.addAttribute("notice", notice != null && TO_BE_CHECKED_AGAIN.contains(notice) ? notice : null);
        model.addAttribute(
                "names",
                memberNameLookup.names(audiencePreview.leftOut().stream()
                        .map(AudiencePreview.ExcludedMember::memberId)
                        .toList()));
        return "dashboard/campaigns/check";
    }

    @PostMapping("/campaigns/{id}/launch")
    String launch(@PathVariable UUID id, @RequestParam int members) {
        try {
            desk.launch(id, members);
            return "redirect:/campaigns/" + id;
        } catch (ServiceProblemException serviceProblemException) {
            if (TO_BE_CHECKED_AGAIN.contains(serviceProblemException.type())) {
                return "redirect:/campaigns/" + id + "/check?notice=" + serviceProblemException.type();
            }
            throw serviceProblemException;
        }
    }
}
