package org.lotse.members.imports;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lotse.members.domain.Member;
import org.lotse.members.store.AssignmentRepository;
import org.lotse.members.store.ImportProvenance;
import org.lotse.members.store.ImportProvenance.EntityType;
import org.lotse.members.store.ImportProvenanceStore;
import org.lotse.members.store.MemberRepository;
import org.lotse.members.store.NetworkRepository;
import org.lotse.members.wire.MemberFactPublisher;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Undoes an import. An entity stays, and is reported with the reason, if it was changed since, if another list refers to it, or if other
 * entries depend on it. A repeated undo changes nothing.
 */
@Service
class UndoImport {

    private final NetworkRepository networkRepository;
    private final MemberRepository memberRepository;
    private final AssignmentRepository assignmentRepository;
    private final ImportProvenanceStore importProvenanceStore;
    private final BatchRepository batchRepository;
    private final MemberFactPublisher facts;

    UndoImport(
            NetworkRepository networkRepository,
            MemberRepository memberRepository,
            AssignmentRepository assignmentRepository,
            ImportProvenanceStore importProvenanceStore,
            BatchRepository batchRepository,
            MemberFactPublisher facts) {
        this.networkRepository = networkRepository;
        this.memberRepository = memberRepository;
        this.assignmentRepository = assignmentRepository;
        this.importProvenanceStore = importProvenanceStore;
        this.batchRepository = batchRepository;
        this.facts = facts;
    }

    @Transactional
    UndoResult undo(UUID importId) {
        networkRepository.lockAdmission(CurrentNetwork.id());
        List<ImportProvenance> all = importProvenanceStore.of(importId);
        Map<UUID, ImportProvenance> made =
                all.stream().filter(ImportProvenance::made).collect(toMap(ImportProvenance::id, identity()));
        Set<UUID> memberIds = ids(all, EntityType.MEMBER);
        List<Member> known = memberRepository.lockAny(memberIds, List.of(), List.of());
        ImportUnitOfWork bench = batchRepository.load(importId, known, memberIds, ids(all, EntityType.PERSON));
        bench.assignments.load(assignmentRepository.ofPersons(ids(all, EntityType.PERSON)));
        var importReversal =
                new ImportReversal(bench, made, importProvenanceStore.alsoInOthers(importId, made.keySet()));
        UndoResult undoResult = importReversal.reverse(memberIds);
        batchRepository.save(importId, bench, facts.from("list:" + importId));
        importProvenanceStore.delete(importId);
        return undoResult;
    }

    private static Set<UUID> ids(List<ImportProvenance> marks, EntityType entityType) {
        Set<UUID> ids = new HashSet<>();
        marks.stream()
                .filter(importProvenance -> importProvenance.thing() == entityType)
                .forEach(importProvenance -> ids.add(importProvenance.id()));
        return ids;
    }
}
