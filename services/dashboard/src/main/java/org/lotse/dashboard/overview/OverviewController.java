package org.lotse.dashboard.overview;

import org.lotse.dashboard.entry.Role;
import org.lotse.dashboard.entry.Viewer;
import org.lotse.dashboard.frame.States;
import org.lotse.dashboard.overview.store.Counts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /}: Today for coordinators; everybody else is led to the page that is theirs. */
@Controller
class OverviewController {

    private final Morning morning;
    private final Counts counts;

    OverviewController(Morning morning, Counts counts) {
        this.morning = morning;
        this.counts = counts;
    }

    @GetMapping("/")
    String today(Viewer viewer, Model model) {
        if (viewer.coordinates() && viewer.network() != null) {
            model.addAttribute("today", morning.today().orElse(null));
            model.addAttribute("known", counts.known());
            model.addAttribute("contracts", States.CONTRACT);
            model.addAttribute("behaviours", States.BEHAVIOUR);
            return "dashboard/overview/today";
        }
        if (viewer.is(Role.FUNDER)) {
            return "redirect:/reports";
        }
        return viewer.is(Role.MEMBER_CONTACT) ? "redirect:/me" : "dashboard/entry/no-role";
    }
}
