package org.lotse.dashboard.campaigns;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.dashboard.clients.ServiceProblemException;
import org.lotse.dashboard.clients.ServiceUnreachableException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /campaigns}: the list of campaigns, and the form for a new one. */
@Controller
@RequestMapping("/campaigns")
class CampaignsController {

    private static final String FORM = "dashboard/campaigns/letter";

    private final CampaignsClient desk;
    private final CampaignFormErrors campaignFormErrors;
    private final InvitableEventsQuery invitableEventsQuery;

    CampaignsController(
            CampaignsClient desk, CampaignFormErrors campaignFormErrors, InvitableEventsQuery invitableEventsQuery) {
        this.desk = desk;
        this.invitableEventsQuery = invitableEventsQuery;
        this.campaignFormErrors = campaignFormErrors;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable UUID cursor, Model model) {
        var campaignList = desk.newest(cursor);
        model.addAttribute("campaigns", campaignList.items());
        model.addAttribute("next", campaignList.next());
        return "dashboard/campaigns/list";
    }

    @GetMapping("/new")
    ModelAndView write(
            @RequestParam(required = false) @Nullable String behaviour,
            @RequestParam(required = false) @Nullable String contract,
            Locale locale) {
        return form(CampaignForm.blank(behaviour, contract, locale.getLanguage()), Map.of());
    }

    @GetMapping("/{id}/edit")
    ModelAndView rewrite(@PathVariable UUID id) {
        var campaign = desk.find(id);
        return campaign.launchedAt() == null
                ? form(CampaignForm.of(campaign), Map.of())
                : new ModelAndView("redirect:/campaigns/" + id);
    }

    @PostMapping
    ModelAndView store(CampaignForm campaignForm) {
        try {
            return new ModelAndView(
                    "redirect:/campaigns/" + desk.store(campaignForm).id() + "/check");
        } catch (ServiceProblemException serviceProblemException) {
            var byField = campaignFormErrors.of(campaignForm, serviceProblemException);
            if (byField.isEmpty()) {
                throw serviceProblemException;
            }
            var page = form(campaignForm, byField);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    /** Counts the audience and the expected recipients while the user fills in the form. */
    @GetMapping("/reach")
    ModelAndView reach(CampaignForm campaignForm) {
        var page = new ModelAndView("dashboard/campaigns/letter :: reach");
        return page.addObject("reach", foreseen(campaignForm));
    }

    /** Null if no audience is chosen, or if the service cannot compute the preview now; the form works without it. */
    private @Nullable AudiencePreview foreseen(CampaignForm campaignForm) {
        try {
            return campaignForm.hasAudience() ? desk.previewAudience(campaignForm) : null;
        } catch (ServiceProblemException | ServiceUnreachableException notNow) {
            return null;
        }
    }

    private ModelAndView form(CampaignForm campaignForm, Map<String, String> errors) {
        return new ModelAndView(FORM)
                .addObject("letter", campaignForm)
                .addObject("errors", errors)
                .addObject("behaviours", CampaignFormOptions.BEHAVIOURS)
                .addObject("contracts", CampaignFormOptions.CONTRACTS)
                .addObject("mailClasses", CampaignFormOptions.MAIL_CLASSES)
                .addObject("occasions", invitableEventsQuery.toInviteTo(campaignForm.eventId()))
                .addObject("reach", foreseen(campaignForm));
    }
}
