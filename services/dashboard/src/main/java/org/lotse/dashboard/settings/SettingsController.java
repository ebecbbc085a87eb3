package org.lotse.dashboard.settings;

import org.jspecify.annotations.Nullable;
import org.lotse.dashboard.entry.Viewer;
import org.lotse.dashboard.frame.Networks;
import org.lotse.dashboard.neighbours.Refused;
import org.lotse.dashboard.neighbours.Unreachable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.client.RestClient;

/** {@code /settings}: read only, except language and network. */
@Controller
class SettingsController {

    private final RestClient activation;
    private final Networks networks;

    SettingsController(@Qualifier("activation") RestClient activation, Networks networks) {
        this.activation = activation;
        this.networks = networks;
    }

    @GetMapping("/settings")
    String page(Viewer viewer, Model model) {
        var network = viewer.network();
        model.addAttribute("network", network == null ? null : networks.of(network));
        model.addAttribute("policy", policy());
        return "dashboard/settings/page";
    }

    private @Nullable Policy policy() {
        try {
            return activation.get().uri("/policy").retrieve().body(Policy.class);
        } catch (Refused | Unreachable later) {
            return null;
        }
    }
}
