package org.lotse.members.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lotse.gate.CurrentNetwork;
import org.lotse.members.domain.Fault;
import org.lotse.members.domain.Member;
import org.lotse.members.intake.IntakeRequest.MemberPart;
import org.lotse.members.intake.IntakeRequest.PersonPart;
import org.lotse.members.intake.IntakeRequest.Row;
import org.lotse.members.networks.Today;
import org.lotse.members.store.Networks;
import org.lotse.members.wire.MemberFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a batch of list rows, all in one transaction: a row as a whole or, with the reason, not at all. Ids follow from what the
 * rows say, so the same rows again change nothing.
 */
@Service
class Intake {

    private final Networks networks;
    private final Stock stock;
    private final MemberFacts facts;
    private final Today today;

    Intake(Networks networks, Stock stock, MemberFacts facts, Today today) {
        this.networks = networks;
        this.stock = stock;
        this.facts = facts;
        this.today = today;
    }

    @Transactional
    List<RowAnswer> take(UUID importId, List<Row> rows) {
        networks.lockAdmission(CurrentNetwork.id());
        List<Member> known = stock.membersOf(rows);
        Workbench bench = bench(importId, rows, known);
        var batch = new Batch(bench, known, today.day());
        List<RowAnswer> answers = rows.stream().map(batch::take).toList();
        stock.keep(importId, bench, facts.from("list:" + importId));
        return answers;
    }

    private Workbench bench(UUID importId, List<Row> rows, List<Member> known) {
        var ids = new MemberRows(new Workbench(List.of()), known);
        Map<Row, UUID> memberIds = new LinkedHashMap<>();
        rows.forEach(row -> memberIds.put(row, ids.idOf(row.member())));
        Set<UUID> personIds = new HashSet<>();
        memberIds.forEach((row, memberId) -> {
            PersonPart part = row.person();
            if (part != null) {
                personIds.add(part.id() == null ? PersonRows.newId(part, memberId) : part.id());
            }
        });
        Set<UUID> all = memberIds.values().stream().collect(Collectors.toSet());
        return stock.bench(importId, known, all, personIds);
    }

    /** The rows of one batch, one after the other. */
    private static final class Batch {

        private final MemberRows members;
        private final TermRows terms;
        private final ClassificationRows classifications;
        private final PersonRows persons;

        Batch(Workbench bench, List<Member> known, LocalDate today) {
            members = new MemberRows(bench, known);
            terms = new TermRows(bench, today);
            classifications = new ClassificationRows(bench, today);
            persons = new PersonRows(bench, today);
        }

        RowAnswer take(Row row) {
            MemberPart part = row.member();
            if (part.id() == null && part.name() == null && part.externalId() == null) {
                return RowAnswer.leftOut(row.row(), new Fault("member.name", "A member needs a name or a number."));
            }
            UUID memberId = members.idOf(part);
            List<Fault> faults = faults(row, memberId);
            return faults.isEmpty() ? taken(row, memberId) : RowAnswer.leftOut(row.row(), faults.getFirst());
        }

        private List<Fault> faults(Row row, UUID memberId) {
            List<Fault> faults = new ArrayList<>(members.faults(row.member(), memberId));
            faults.addAll(terms.faults(row.member(), memberId));
            faults.addAll(classifications.faults(row.member(), memberId));
            if (row.person() != null) {
                faults.addAll(PersonRows.faults(row.person()));
            }
            return faults;
        }

        private RowAnswer taken(Row row, UUID memberId) {
            MemberPart part = row.member();
            Change member = members.take(row.row(), part, memberId)
                    .and(terms.take(row.row(), part, memberId))
                    .and(classifications.take(row.row(), part, memberId));
            PersonPart person = row.person();
            if (person == null) {
                return new RowAnswer(row.row(), memberId, null, member, null, null);
            }
            UUID personId = persons.idOf(person, memberId);
            Change change = persons.take(row.row(), person, personId, memberId, part.startsOn());
            return new RowAnswer(row.row(), memberId, personId, member, change, null);
        }
    }
}
