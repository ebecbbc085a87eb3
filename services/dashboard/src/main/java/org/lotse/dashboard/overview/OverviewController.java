package org.lotse.dashboard.overview;

import org.lotse.dashboard.entry.Role;
import org.lotse.dashboard.entry.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /}: Today for coordinators; everybody else is led to the page that is theirs. */
@Controller
class OverviewController {

    @GetMapping("/")
    String today(Viewer viewer) {
        if (viewer.coordinates() && viewer.network() != null) {
            return "dashboard/overview/today";
        }
        if (viewer.is(Role.FUNDER)) {
            return "redirect:/reports";
        }
        return viewer.is(Role.MEMBER_CONTACT) ? "redirect:/me" : "dashboard/entry/no-role";
    }
}
