package org.lotse.dashboard.settings;

import org.jspecify.annotations.Nullable;
import org.lotse.dashboard.clients.ServiceProblemException;
import org.lotse.dashboard.clients.ServiceUnreachableException;
import org.lotse.dashboard.layout.NetworkInfoCache;
import org.lotse.dashboard.login.Viewer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.client.RestClient;

/** {@code /settings}: read-only, except for language and network. */
@Controller
class SettingsController {

    private final RestClient activation;
    private final NetworkInfoCache networkInfoCache;

    SettingsController(@Qualifier("activation") RestClient activation, NetworkInfoCache networkInfoCache) {
        this.activation = activation;
        this.networkInfoCache = networkInfoCache;
    }

    @GetMapping("/settings")
    String page(Viewer viewer, Model model) {
        var network = viewer.network();
        model.addAttribute("network", network == null ? null : networkInfoCache.of(network));
        model.addAttribute("policy", policy());
        return "dashboard/settings/page";
    }

    private @Nullable Policy policy() {
        try {
            return activation.get().uri("/policy").retrieve().body(Policy.class);
        } catch (ServiceProblemException | ServiceUnreachableException later) {
            return null;
        }
    }
}
