package org.lotse.members.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotse.members.domain.Assignment;
import org.lotse.members.domain.Outcome;
import org.lotse.members.domain.Outcome.Done;
import org.lotse.members.domain.Outcome.Unknown;
import org.lotse.members.domain.Person;
import org.lotse.members.store.Assignments;
import org.lotse.members.store.Members;
import org.lotse.members.store.Persons;
import org.lotse.members.wire.MemberFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes what is known about a person. Names and addresses are nowhere but in this service's rows, so deleting them here deletes
 * them; the id stays behind in facts and means nobody, and every figure stays what it was.
 */
@Service
@Transactional
class Erasure {

    private final Members members;
    private final Persons persons;
    private final Assignments assignments;
    private final MemberFacts facts;

    Erasure(Members members, Persons persons, Assignments assignments, MemberFacts facts) {
        this.members = members;
        this.persons = persons;
        this.assignments = assignments;
        this.facts = facts;
    }

    /** Erases the person everywhere, also where the person acts for other members. Erasing twice is erasing once. */
    Outcome<Person> erase(UUID memberId, UUID personId) {
        List<UUID> knownBy = assignments.ofPersons(List.of(personId)).stream()
                .map(Assignment::memberId)
                .distinct()
                .sorted()
                .toList();
        if (!knownBy.contains(memberId)) {
            return new Unknown<>("personId", personId);
        }
        knownBy.forEach(members::lock);
        Optional<Person> found = persons.lock(personId);
        if (found.isEmpty()) {
            return new Unknown<>("personId", personId);
        }
        Person person = found.get();
        if (person.erased()) {
            return new Done<>(person);
        }
        Person erased = person.erase();
        persons.save(List.of(erased));
        MemberFacts.Telling telling = facts.from("members");
        knownBy.forEach(member -> telling.erased(member, personId));
        return new Done<>(erased);
    }
}
