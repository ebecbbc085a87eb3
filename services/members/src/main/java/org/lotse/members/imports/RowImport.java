package org.lotse.members.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lotse.members.domain.FieldViolation;
import org.lotse.members.domain.Member;
import org.lotse.members.imports.RowImportRequest.ListRow;
import org.lotse.members.imports.RowImportRequest.MemberPart;
import org.lotse.members.imports.RowImportRequest.PersonPart;
import org.lotse.members.networks.NetworkClock;
import org.lotse.members.store.NetworkRepository;
import org.lotse.members.wire.MemberFactPublisher;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports a batch of list rows in one transaction. A row is imported as a whole, or rejected as a whole with the reason. Ids are derived
 * from the content of the rows, so a repeated import changes nothing.
 */
@Service
class RowImport {

    private final NetworkRepository networkRepository;
    private final BatchRepository batchRepository;
    private final MemberFactPublisher facts;
    private final NetworkClock networkClock;

    RowImport(
            NetworkRepository networkRepository,
            BatchRepository batchRepository,
            MemberFactPublisher facts,
            NetworkClock networkClock) {
        this.networkRepository = networkRepository;
        this.batchRepository = batchRepository;
        this.facts = facts;
        this.networkClock = networkClock;
    }

    @Transactional
    List<RowResult> importRows(UUID importId, List<ListRow> rows) {
        networkRepository.lockAdmission(CurrentNetwork.id());
        List<Member> known = batchRepository.lockMembers(rows);
        ImportUnitOfWork bench = load(importId, rows, known);
        var batch = new RowBatch(bench, known, networkClock.today());
        List<RowResult> answers = rows.stream().map(batch::importRow).toList();
        batchRepository.save(importId, bench, facts.from("list:" + importId));
        return answers;
    }

    private ImportUnitOfWork load(UUID importId, List<ListRow> rows, List<Member> known) {
        var ids = new MemberRowImporter(new ImportUnitOfWork(List.of()), known);
        Map<ListRow, UUID> memberIds = new LinkedHashMap<>();
        rows.forEach(row -> memberIds.put(row, ids.idOf(row.member())));
        Set<UUID> personIds = new HashSet<>();
        memberIds.forEach((row, memberId) -> {
            PersonPart part = row.person();
            if (part != null) {
                personIds.add(part.id() == null ? PersonRowImporter.newId(part, memberId) : part.id());
            }
        });
        Set<UUID> all = memberIds.values().stream().collect(Collectors.toSet());
        return batchRepository.load(importId, known, all, personIds);
    }

    /** Processes the rows of one batch in order. */
    private static final class RowBatch {

        private final MemberRowImporter members;
        private final TermRowImporter terms;
        private final ClassificationRowImporter classifications;
        private final PersonRowImporter persons;

        RowBatch(ImportUnitOfWork bench, List<Member> known, LocalDate today) {
            members = new MemberRowImporter(bench, known);
            terms = new TermRowImporter(bench, today);
            classifications = new ClassificationRowImporter(bench, today);
            persons = new PersonRowImporter(bench, today);
        }

        RowResult importRow(ListRow row) {
            MemberPart part = row.member();
            if (part.id() == null && part.name() == null && part.externalId() == null) {
                return RowResult.rejected(
                        row.row(), new FieldViolation("member.name", "A member needs a name or a number."));
            }
            UUID memberId = members.idOf(part);
            List<FieldViolation> faults = violations(row, memberId);
            return faults.isEmpty() ? importValidRow(row, memberId) : RowResult.rejected(row.row(), faults.getFirst());
        }

        private List<FieldViolation> violations(ListRow row, UUID memberId) {
            List<FieldViolation> faults = new ArrayList<>(members.violations(row.member(), memberId));
            faults.addAll(terms.violations(row.member(), memberId));
            faults.addAll(classifications.violations(row.member(), memberId));
            if (row.person() != null) {
                faults.addAll(PersonRowImporter.violations(row.person()));
            }
            return faults;
        }

        private RowResult importValidRow(ListRow row, UUID memberId) {
            MemberPart part = row.member();
            RowOutcome member = members.importRow(row.row(), part, memberId)
                    .and(terms.importRow(row.row(), part, memberId))
                    .and(classifications.importRow(row.row(), part, memberId));
            PersonPart person = row.person();
            if (person == null) {
                return new RowResult(row.row(), memberId, null, member, null, null);
            }
            UUID personId = persons.idOf(person, memberId);
            RowOutcome rowOutcome = persons.importRow(row.row(), person, personId, memberId, part.startsOn());
            return new RowResult(row.row(), memberId, personId, member, rowOutcome, null);
        }
    }
}
