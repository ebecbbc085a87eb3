package org.lotse.dashboard.campaigns;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.dashboard.neighbours.Refused;
import org.lotse.dashboard.neighbours.Unreachable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /campaigns}: what was sent, and writing something new. */
@Controller
@RequestMapping("/campaigns")
class CampaignsController {

    private static final String FORM = "dashboard/campaigns/letter";

    private final CampaignDesk desk;
    private final Objections objections;
    private final Occasions occasions;

    CampaignsController(CampaignDesk desk, Objections objections, Occasions occasions) {
        this.desk = desk;
        this.occasions = occasions;
        this.objections = objections;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable UUID cursor, Model model) {
        var page = desk.newest(cursor);
        model.addAttribute("campaigns", page.items());
        model.addAttribute("next", page.next());
        return "dashboard/campaigns/list";
    }

    @GetMapping("/new")
    ModelAndView write(
            @RequestParam(required = false) @Nullable String behaviour,
            @RequestParam(required = false) @Nullable String contract,
            Locale locale) {
        return form(Letter.blank(behaviour, contract, locale.getLanguage()), Map.of());
    }

    @GetMapping("/{id}/edit")
    ModelAndView rewrite(@PathVariable UUID id) {
        var campaign = desk.find(id);
        return campaign.launchedAt() == null
                ? form(Letter.of(campaign), Map.of())
                : new ModelAndView("redirect:/campaigns/" + id);
    }

    @PostMapping
    ModelAndView store(Letter letter) {
        try {
            return new ModelAndView("redirect:/campaigns/" + desk.store(letter).id() + "/check");
        } catch (Refused refused) {
            var byField = objections.to(letter, refused);
            if (byField.isEmpty()) {
                throw refused;
            }
            var page = form(letter, byField);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    /** How many are meant and how many would get it, while the form is being filled in. */
    @GetMapping("/reach")
    ModelAndView reach(Letter letter) {
        var page = new ModelAndView("dashboard/campaigns/letter :: reach");
        return page.addObject("reach", foreseen(letter));
    }

    /** Null when nobody is meant yet, or when nobody can tell now; the form must not depend on it. */
    private @Nullable Foresight foreseen(Letter letter) {
        try {
            return letter.meansSomebody() ? desk.foresee(letter) : null;
        } catch (Refused | Unreachable notNow) {
            return null;
        }
    }

    private ModelAndView form(Letter letter, Map<String, String> errors) {
        return new ModelAndView(FORM)
                .addObject("letter", letter)
                .addObject("errors", errors)
                .addObject("behaviours", Words.BEHAVIOURS)
                .addObject("contracts", Words.CONTRACTS)
                .addObject("mailClasses", Words.MAIL_CLASSES)
                .addObject("occasions", occasions.toInviteTo(letter.eventId()))
                .addObject("reach", foreseen(letter));
    }
}
