package org.lotse.dashboard.login;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * {@code /login/failed}: shown when the provider refused the login; open to all, since a login requirement would loop.
 * {@code /login/no-network}: shown when the account belongs to no network.
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
