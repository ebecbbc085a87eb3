package org.lotse.members.persons;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotse.members.domain.Assignment;
import org.lotse.members.domain.Outcome;
import org.lotse.members.domain.Outcome.NotFound;
import org.lotse.members.domain.Outcome.Success;
import org.lotse.members.domain.Person;
import org.lotse.members.store.AssignmentRepository;
import org.lotse.members.store.MemberRepository;
import org.lotse.members.store.PersonRepository;
import org.lotse.members.wire.MemberFactPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes a person's data. Names and addresses are stored only in this service's rows, so deleting them here deletes them everywhere. The
 * id remains in facts but identifies no human being, and every figure stays unchanged.
 */
@Service
@Transactional
class ErasingPerson {

    private final MemberRepository memberRepository;
    private final PersonRepository personRepository;
    private final AssignmentRepository assignmentRepository;
    private final MemberFactPublisher facts;

    ErasingPerson(
            MemberRepository memberRepository,
            PersonRepository personRepository,
            AssignmentRepository assignmentRepository,
            MemberFactPublisher facts) {
        this.memberRepository = memberRepository;
        this.personRepository = personRepository;
        this.assignmentRepository = assignmentRepository;
        this.facts = facts;
    }

    /** Erases the person for all members for whom the person acts. A repeated erasure changes nothing. */
    Outcome<Person> erase(UUID memberId, UUID personId) {
        List<UUID> knownBy = assignmentRepository.ofPersons(List.of(personId)).stream()
                .map(Assignment::memberId)
                .distinct()
                .sorted()
                .toList();
        if (!knownBy.contains(memberId)) {
            return new NotFound<>("personId", personId);
        }
        knownBy.forEach(memberRepository::lock);
        Optional<Person> found = personRepository.lock(personId);
        if (found.isEmpty()) {
            return new NotFound<>("personId", personId);
        }
        Person person = found.get();
        if (person.erased()) {
            return new Success<>(person);
        }
        Person erased = person.erase();
        personRepository.save(List.of(erased));
        MemberFactPublisher.ChangePublisher changePublisher = facts.from("members");
        knownBy.forEach(member -> changePublisher.publishErasure(member, personId));
        return new Success<>(erased);
    }
}
