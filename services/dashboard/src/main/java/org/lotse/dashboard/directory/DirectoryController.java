package org.lotse.dashboard.directory;

import java.util.UUID;
import org.lotse.dashboard.directory.store.Members;
import org.lotse.dashboard.directory.store.Members.Facet;
import org.lotse.dashboard.figures.store.Cells;
import org.lotse.dashboard.frame.States;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** {@code /members} and {@code /members/{id}}. */
@Controller
class DirectoryController {

    private final Members members;
    private final Cells cells;
    private final Dossiers dossiers;

    DirectoryController(Members members, Cells cells, Dossiers dossiers) {
        this.members = members;
        this.cells = cells;
        this.dossiers = dossiers;
    }

    @GetMapping("/members")
    String list(@ModelAttribute("query") MemberQuery query, Model model) {
        var found = members.count(query.filter());
        model.addAttribute("found", found);
        model.addAttribute("pages", (int) Math.max(1, (found + MemberQuery.ROWS - 1) / MemberQuery.ROWS));
        model.addAttribute("page", query.pageNumber());
        model.addAttribute("members", members.list(query.filter(), query.order(), MemberQuery.ROWS, query.offset()));
        model.addAttribute("standing", cells.standing().orElse(null));
        model.addAttribute("contracts", States.CONTRACT);
        model.addAttribute("behaviours", States.BEHAVIOUR);
        model.addAttribute("regions", members.codes(Facet.REGION));
        model.addAttribute("sizes", members.codes(Facet.SIZE));
        model.addAttribute("sectors", members.codes(Facet.SECTOR));
        model.addAttribute("categories", members.codes(Facet.CATEGORY));
        return "dashboard/directory/list";
    }

    @GetMapping("/members/{id}")
    String page(@PathVariable UUID id, Model model) {
        var member = members.one(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("dossier", dossiers.of(member));
        model.addAttribute("standing", cells.standing().orElse(null));
        return "dashboard/directory/member";
    }
}
