package org.lotse.dashboard.entry;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** {@code POST /network}: look at another of one's networks. */
@Controller
class NetworkController {

    @PostMapping("/network")
    String choose(@RequestParam UUID id, WebRequest request) {
        Viewers.choose(request, id);
        return "redirect:/";
    }
}
