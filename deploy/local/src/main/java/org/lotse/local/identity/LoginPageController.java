package org.lotse.local.identity;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which a person logs in, and the way on for those who came here without a purpose. */
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
