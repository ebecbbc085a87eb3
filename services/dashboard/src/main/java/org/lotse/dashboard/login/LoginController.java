package org.lotse.dashboard.login;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * {@code /login/failed}: what to do when the provider did not let somebody in. Open to all, or it would loop. {@code /login/no-network}:
 * what to do when it did, and the account belongs to no network.
 */
@Controller
class LoginController {

    static final String NO_NETWORK = "/login/no-network";

    @GetMapping("/login/failed")
    String failed() {
        return "dashboard/entry/failed";
    }

    @RequestMapping(NO_NETWORK)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String noNetwork() {
        return "dashboard/entry/no-network";
    }
}
