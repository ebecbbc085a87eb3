package org.lotse.dashboard.campaigns;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.dashboard.neighbours.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page between writing and sending: it says exactly what will happen, to whom, and what not. */
@Controller
class CheckController {

    /** Why a launch goes back to the check page instead of to the problem page. */
    private static final Set<String> TO_BE_CHECKED_AGAIN = Set.of("audience-changed", "audience-empty");

    private final CampaignDesk desk;
    private final Recipients recipients;

    CheckController(CampaignDesk desk, Recipients recipients) {
        this.desk = desk;
        this.recipients = recipients;
    }

    @GetMapping("/campaigns/{id}/check")
    String check(@PathVariable UUID id, @RequestParam(required = false) @Nullable String notice, Model model) {
        var campaign = desk.find(id);
        if (campaign.launchedAt() != null) {
            return "redirect:/campaigns/" + id;
        }
        var foresight = desk.foresee(id);
        model.addAttribute("campaign", campaign);
        model.addAttribute("foresight", foresight);
        var sample = foresight.sample();
        model.addAttribute(
                "lines",
                (sample == null ? campaign.body() : sample.body()).lines().toList());
        model.addAttribute("notice", notice != null && TO_BE_CHECKED_AGAIN.contains(notice) ? notice : null);
        model.addAttribute(
                "names",
                recipients.names(foresight.leftOut().stream()
                        .map(Foresight.LeftOut::memberId)
                        .toList()));
        return "dashboard/campaigns/check";
    }

    @PostMapping("/campaigns/{id}/launch")
    String launch(@PathVariable UUID id, @RequestParam int members) {
        try {
            desk.launch(id, members);
            return "redirect:/campaigns/" + id;
        } catch (Refused refused) {
            if (TO_BE_CHECKED_AGAIN.contains(refused.type())) {
                return "redirect:/campaigns/" + id + "/check?notice=" + refused.type();
            }
            throw refused;
        }
    }
}
