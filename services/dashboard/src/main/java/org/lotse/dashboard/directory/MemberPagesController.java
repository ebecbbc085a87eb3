package org.lotse.dashboard.directory;

import java.util.UUID;
import org.lotse.dashboard.directory.store.MemberReadModel;
import org.lotse.dashboard.directory.store.MemberReadModel.MemberFacet;
import org.lotse.dashboard.figures.store.MetricTotals;
import org.lotse.dashboard.layout.StateNames;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** {@code /members} and {@code /members/{id}}. */
@Controller
class MemberPagesController {

    private final MemberReadModel memberReadModel;
    private final MetricTotals metricTotals;
    private final MemberPageQuery memberPageQuery;

    MemberPagesController(MemberReadModel memberReadModel, MetricTotals metricTotals, MemberPageQuery memberPageQuery) {
        this.memberReadModel = memberReadModel;
        this.metricTotals = metricTotals;
        this.memberPageQuery = memberPageQuery;
    }

    @GetMapping("/members")
    String list(@ModelAttribute("query") MemberListRequest query, Model model) {
        var found = memberReadModel.count(query.filter());
        model.addAttribute("found", found);
        model.addAttribute("pages", (int) Math.max(1, (found + MemberListRequest.ROWS - 1) / MemberListRequest.ROWS));
        model.addAttribute("page", query.pageNumber());
        model.addAttribute(
                "members", memberReadModel.list(query.filter(), query.order(), MemberListRequest.ROWS, query.offset()));
        model.addAttribute("standing", metricTotals.stamp().orElse(null));
        model.addAttribute("contracts", StateNames.CONTRACT);
        model.addAttribute("behaviours", StateNames.BEHAVIOUR);
        model.addAttribute("regions", memberReadModel.codes(MemberFacet.REGION));
        model.addAttribute("sizes", memberReadModel.codes(MemberFacet.SIZE));
        model.addAttribute("sectors", memberReadModel.codes(MemberFacet.SECTOR));
        model.addAttribute("categories", memberReadModel.codes(MemberFacet.CATEGORY));
        return "dashboard/directory/list";
    }

    @GetMapping("/members/{id}")
    String page(@PathVariable UUID id, Model model) {
        var member = memberReadModel.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("dossier", memberPageQuery.of(member));
        model.addAttribute("standing", metricTotals.stamp().orElse(null));
        return "dashboard/directory/member";
    }
}
