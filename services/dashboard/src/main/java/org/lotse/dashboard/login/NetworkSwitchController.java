package org.lotse.dashboard.login;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** {@code POST /network}: switches to another of the viewer's networks. */
@Controller
class NetworkSwitchController {

    @PostMapping("/network")
    String choose(@RequestParam UUID id, WebRequest request) {
        ViewerResolver.choose(request, id);
        return "redirect:/";
    }
}
