package org.lotse.dashboard.overview;

import org.lotse.dashboard.layout.StateNames;
import org.lotse.dashboard.login.Role;
import org.lotse.dashboard.login.Viewer;
import org.lotse.dashboard.overview.store.MemberCounts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /}: the page Today for coordinators; all others are redirected to their own page. */
@Controller
class OverviewController {

    private final TodayQuery todayQuery;
    private final MemberCounts counts;

    OverviewController(TodayQuery todayQuery, MemberCounts counts) {
        this.todayQuery = todayQuery;
        this.counts = counts;
    }

    @GetMapping("/")
    String today(Viewer viewer, Model model) {
        if (viewer.coordinates() && viewer.network() != null) {
            model.addAttribute("today", todayQuery.today().orElse(null));
            model.addAttribute("known", counts.known());
            model.addAttribute("contracts", StateNames.CONTRACT);
            model.addAttribute("behaviours", StateNames.BEHAVIOUR);
            return "dashboard/overview/today";
        }
        if (viewer.is(Role.FUNDER)) {
            return "redirect:/reports";
        }
        return viewer.is(Role.MEMBER_CONTACT) ? "redirect:/me" : "dashboard/entry/no-role";
    }
}
