package org.lotse.dashboard.ownpage;

import java.time.InstantSource;
import java.time.LocalDate;
import org.lotse.dashboard.directory.store.Members;
import org.lotse.dashboard.directory.store.Timelines;
import org.lotse.dashboard.entry.Viewer;
import org.lotse.dashboard.frame.Networks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /me}: a member contact sees the own member, and only that; the id comes from the token, never from the address. */
@Controller
class OwnPageController {

    private static final int MOMENTS = 500;

    private final Members members;
    private final Timelines timelines;
    private final Networks networks;
    private final InstantSource clock;

    OwnPageController(Members members, Timelines timelines, Networks networks, InstantSource clock) {
        this.members = members;
        this.timelines = timelines;
        this.networks = networks;
        this.clock = clock;
    }

    @GetMapping("/me")
    String page(Viewer viewer, Model model) {
        var network = viewer.network();
        var own = viewer.member();
        if (network != null && own != null) {
            var zone = networks.of(network).zone();
            members.one(own)
                    .map(member -> OwnYear.of(
                            member, timelines.of(own, zone, MOMENTS), LocalDate.ofInstant(clock.instant(), zone)))
                    .ifPresent(year -> model.addAttribute("year", year));
        }
        return "dashboard/ownpage/page";
    }
}
