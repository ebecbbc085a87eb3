package org.lotse.members.intake;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lotse.gate.CurrentNetwork;
import org.lotse.members.domain.Member;
import org.lotse.members.store.Assignments;
import org.lotse.members.store.Mark;
import org.lotse.members.store.Mark.Thing;
import org.lotse.members.store.Marks;
import org.lotse.members.store.Members;
import org.lotse.members.store.Networks;
import org.lotse.members.wire.MemberFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back what an import made. What somebody changed since, what another list met too, and what others have built upon stays, and
 * is named with the reason. Undoing twice is undoing once.
 */
@Service
class Undo {

    private final Networks networks;
    private final Members members;
    private final Assignments assignments;
    private final Marks marks;
    private final Stock stock;
    private final MemberFacts facts;

    Undo(Networks networks, Members members, Assignments assignments, Marks marks, Stock stock, MemberFacts facts) {
        this.networks = networks;
        this.members = members;
        this.assignments = assignments;
        this.marks = marks;
        this.stock = stock;
        this.facts = facts;
    }

    @Transactional
    Undone undo(UUID importId) {
        networks.lockAdmission(CurrentNetwork.id());
        List<Mark> all = marks.of(importId);
        Map<UUID, Mark> made = all.stream().filter(Mark::made).collect(toMap(Mark::id, identity()));
        Set<UUID> memberIds = ids(all, Thing.MEMBER);
        List<Member> known = members.lockAny(memberIds, List.of(), List.of());
        Workbench bench = stock.bench(importId, known, memberIds, ids(all, Thing.PERSON));
        bench.assignments.stock(assignments.ofPersons(ids(all, Thing.PERSON)));
        var takingBack = new TakingBack(bench, made, marks.alsoInOthers(importId, made.keySet()));
        Undone undone = takingBack.of(memberIds);
        stock.keep(importId, bench, facts.from("list:" + importId));
        marks.forget(importId);
        return undone;
    }

    private static Set<UUID> ids(List<Mark> marks, Thing thing) {
        Set<UUID> ids = new HashSet<>();
        marks.stream().filter(mark -> mark.thing() == thing).forEach(mark -> ids.add(mark.id()));
        return ids;
    }
}
