package org.lotse.members.imports;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lotse.members.domain.Member;
import org.lotse.members.domain.Person;
import org.lotse.members.imports.RowImportRequest.ListRow;
import org.lotse.members.imports.RowImportRequest.MemberPart;
import org.lotse.members.store.AssignmentRepository;
import org.lotse.members.store.ClassificationRepository;
import org.lotse.members.store.ImportProvenanceStore;
import org.lotse.members.store.MemberRepository;
import org.lotse.members.store.PersonRepository;
import org.lotse.members.store.TermRepository;
import org.lotse.members.wire.MemberFactPublisher.ChangePublisher;
import org.lotse.resource.Uuids;
import org.springframework.stereotype.Component;

/** Loads the entities that a batch may touch and stores the changed ones, with a few statements for any number of rows. */
@Component
class BatchRepository {

    private final MemberRepository memberRepository;
    private final TermRepository termRepository;
    private final ClassificationRepository classificationRepository;
    private final PersonRepository personRepository;
    private final AssignmentRepository assignmentRepository;
    private final ImportProvenanceStore importProvenanceStore;

    BatchRepository(
            MemberRepository memberRepository,
            TermRepository termRepository,
            ClassificationRepository classificationRepository,
            PersonRepository personRepository,
            AssignmentRepository assignmentRepository,
            ImportProvenanceStore importProvenanceStore) {
        this.memberRepository = memberRepository;
        this.termRepository = termRepository;
        this.classificationRepository = classificationRepository;
        this.personRepository = personRepository;
        this.assignmentRepository = assignmentRepository;
        this.importProvenanceStore = importProvenanceStore;
    }

    /** Locks every member that the rows may mean. */
    List<Member> lockMembers(Collection<ListRow> rows) {
        Set<UUID> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (ListRow row : rows) {
            MemberPart part = row.member();
            ids.add(part.id() == null ? MemberRowImporter.newId(part) : part.id());
            String name = MemberRowImporter.name(part);
            if (name != null) {
                names.add(name);
            }
            if (part.externalId() != null) {
                numbers.add(part.externalId().strip());
            }
        }
        return memberRepository.lockAny(ids, names, numbers);
    }

    /** @param personIds ids of persons that the rows may mean, in addition to those assigned to the members */
    ImportUnitOfWork load(UUID importId, Collection<Member> known, Collection<UUID> memberIds, Set<UUID> personIds) {
        var bench = new ImportUnitOfWork(importProvenanceStore.of(importId));
        bench.members.load(known);
        bench.terms.load(termRepository.of(memberIds));
        bench.classifications.load(classificationRepository.of(memberIds));
        bench.assignments.load(assignmentRepository.of(memberIds));
        List<Person> found = personRepository.lockAny(personIds, List.of(), memberIds);
        bench.persons.load(found);
        loadSuccessors(bench, found);
        return bench;
    }

    /** Stores the changed entities and publishes their facts. */
    void save(UUID importId, ImportUnitOfWork bench, ChangePublisher changePublisher) {
        memberRepository.save(bench.members.changed());
        termRepository.save(bench.terms.changed());
        classificationRepository.save(bench.classifications.changed());
        personRepository.save(bench.persons.changed());
        assignmentRepository.save(bench.assignments.changed());
        importProvenanceStore.add(importId, bench.newProvenance());
        bench.members.changed().stream().filter(one -> !one.retracted()).forEach(changePublisher::publish);
        bench.terms.changed().forEach(changePublisher::publish);
        bench.classifications.changed().forEach(changePublisher::publish);
        bench.assignments.changed().forEach(changePublisher::publish);
        bench.members.changed().stream().filter(Member::retracted).forEach(changePublisher::publish);
    }

    /** Loads persons who were named again after an erasure; their ids are derived from the erased ones. */
    private void loadSuccessors(ImportUnitOfWork bench, List<Person> found) {
        List<Person> erased = found.stream().filter(Person::erased).toList();
        while (!erased.isEmpty()) {
            List<UUID> successors = erased.stream()
                    .map(person -> Uuids.of("after-erasure", person.id().toString()))
                    .toList();
            List<Person> next = personRepository.lockAny(successors, List.of(), List.of());
            bench.persons.load(next);
            bench.assignments.load(
                    assignmentRepository.ofPersons(next.stream().map(Person::id).toList()));
            erased = next.stream().filter(Person::erased).toList();
        }
    }
}
