package org.lotse.local.identity;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The login page, and the redirect to the dashboard for a login without a target. */
@Controller
class LoginPageController {

    private final IdentityProviderProperties identity;

    LoginPageController(IdentityProviderProperties identity) {
        this.identity = identity;
    }

    @GetMapping("/login")
    String login(Model model) {
        model.addAttribute("people", identity.people());
        return "identity/login";
    }

    @GetMapping("/")
    String onward() {
        return "redirect:" + identity.dashboard().getFirst() + "/";
    }
}
