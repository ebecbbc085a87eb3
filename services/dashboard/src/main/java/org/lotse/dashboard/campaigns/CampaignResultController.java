package org.lotse.dashboard.campaigns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the result of every mail of a campaign, and why a member did or did not get it. */
@Controller
class CampaignResultController {

    private final CampaignsClient desk;
    private final MemberNameLookup memberNameLookup;

    CampaignResultController(CampaignsClient desk, MemberNameLookup memberNameLookup) {
        this.desk = desk;
        this.memberNameLookup = memberNameLookup;
    }

    @GetMapping("/campaigns/{id}")
    String result(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID member,
            @RequestParam(required = false) @Nullable UUID cursor,
            Model model) {
        var campaign = desk.find(id);
        if (campaign.launchedAt() == null) {
            return "redirect:/campaigns/" + id + "/check";
        }
        model.addAttribute("campaign", campaign);
        model.addAttribute("state", state);
        model.addAttribute("q", q);
        model.addAttribute("cursor", cursor);
        if (q != null && !q.isBlank()) {
            answer(id, memberNameLookup.search(q), model);
        } else {
            var log = desk.decisions(id, state, member, cursor);
            var names = memberNameLookup.names(mentioned(log));
            show(log.items(), log.notChosen() == null ? List.of() : List.of(log.notChosen()), log.next(), names, model);
        }
        return "dashboard/campaigns/result";
    }

    /** Looks up, for each member with a matching name, why it did or did not get this mail. */
    private void answer(UUID id, List<MemberNameLookup.NamedMember> found, Model model) {
        var decisions = new ArrayList<DecisionPage.SendingDecision>();
        var notChosen = new ArrayList<DecisionPage.UnselectedMember>();
        Map<UUID, String> names = new HashMap<>();
        for (var member : found) {
            names.put(member.id(), member.name());
            var log = desk.decisions(id, null, member.id(), null);
            decisions.addAll(log.items());
            if (log.notChosen() != null) {
                notChosen.add(log.notChosen());
            }
        }
        show(decisions, notChosen, null, names, model);
    }

    private static void show(
            List<DecisionPage.SendingDecision> decisions,
            List<DecisionPage.UnselectedMember> notChosen,
            @Nullable UUID next,
            Map<UUID, String> names,
            Model model) {
        model.addAttribute("decisions", decisions);
        model.addAttribute("notChosen", notChosen);
        model.addAttribute("next", next);
        model.addAttribute("names", names);
    }

    private static List<UUID> mentioned(DecisionPage log) {
        var ids = new ArrayList<UUID>();
        log.items().forEach(decision -> ids.add(decision.memberId()));
        if (log.notChosen() != null) {
            ids.add(log.notChosen().memberId());
        }
        return ids;
    }
}
