package org.lotse.dashboard.entry;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /login/failed}: what to do when the provider did not let somebody in. Open to all, or it would loop. */
@Controller
class LoginController {

    @GetMapping("/login/failed")
    String failed() {
        return "dashboard/entry/failed";
    }
}
