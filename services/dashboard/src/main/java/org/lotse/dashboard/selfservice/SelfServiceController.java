package org.lotse.dashboard.selfservice;

import java.time.InstantSource;
import java.time.LocalDate;
import org.lotse.dashboard.directory.store.MemberReadModel;
import org.lotse.dashboard.directory.store.TimelineStore;
import org.lotse.dashboard.layout.NetworkInfoCache;
import org.lotse.dashboard.login.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /me}: a member contact sees only the own member; the id comes from the token, never from the address. */
@Controller
class SelfServiceController {

    private static final int MOMENTS = 500;

    private final MemberReadModel memberReadModel;
    private final TimelineStore timelineStore;
    private final NetworkInfoCache networkInfoCache;
    private final InstantSource clock;

    SelfServiceController(
            MemberReadModel memberReadModel,
            TimelineStore timelineStore,
            NetworkInfoCache networkInfoCache,
            InstantSource clock) {
        this.memberReadModel = memberReadModel;
        this.timelineStore = timelineStore;
        this.networkInfoCache = networkInfoCache;
        this.clock = clock;
    }

    @GetMapping("/me")
    String page(Viewer viewer, Model model) {
        var network = viewer.network();
        var own = viewer.member();
        if (network != null && own != null) {
            var zone = networkInfoCache.of(network).zone();
            memberReadModel
                    .findById(own)
                    .map(member -> MemberYearStatement.of(
                            member, timelineStore.of(own, zone, MOMENTS), LocalDate.ofInstant(clock.instant(), zone)))
                    .ifPresent(year -> model.addAttribute("year", year));
        }
        return "dashboard/ownpage/page";
    }
}
