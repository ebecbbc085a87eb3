package org.lotse.members.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.gate.Uuids;
import org.lotse.members.domain.Assignment;
import org.lotse.members.domain.Fault;
import org.lotse.members.domain.Outcome;
import org.lotse.members.domain.Outcome.Done;
import org.lotse.members.domain.Outcome.Faulty;
import org.lotse.members.domain.Outcome.Stale;
import org.lotse.members.domain.Outcome.Unknown;
import org.lotse.members.domain.Person;
import org.lotse.members.networks.Today;
import org.lotse.members.store.Assignments;
import org.lotse.members.store.Members;
import org.lotse.members.store.Persons;
import org.lotse.members.wire.MemberFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who acts for a member: assigned, corrected, taken off again. A person and a member share one assignment, ever. */
@Service
@Transactional
public class AssigningPersons {

    private final Members members;
    private final Persons persons;
    private final Assignments assignments;
    private final MemberFacts facts;
    private final Today today;

    AssigningPersons(Members members, Persons persons, Assignments assignments, MemberFacts facts, Today today) {
        this.members = members;
        this.persons = persons;
        this.assignments = assignments;
        this.facts = facts;
        this.today = today;
    }

    /** The id of the one assignment that a person and a member share. */
    public static UUID assignmentId(UUID memberId, UUID personId) {
        return Uuids.of("assignment:" + memberId, personId.toString());
    }

    Outcome<Assigned> assign(UUID memberId, UUID newPersonId, PersonDetails details) {
        if (memberIsMissing(memberId)) {
            return new Unknown<>("memberId", memberId);
        }
        UUID personId = details.personId() == null ? newPersonId : details.personId();
        Optional<Person> known = persons.lock(personId).filter(person -> !person.erased());
        if (details.personId() != null && known.isEmpty()) {
            return new Unknown<>("personId", personId);
        }
        return put(memberId, details, known.orElseGet(() -> details.asPerson(personId)), known.isEmpty());
    }

    Outcome<Assigned> change(UUID memberId, UUID personId, PersonDetails details, @Nullable Integer expected) {
        return atVersion(memberId, personId, expected)
                .flatMap(before -> put(memberId, details, before.person(), false));
    }

    /** Says that the person never acted for the member. Who left gets a last day by {@link #change} instead. */
    Outcome<Assigned> takeOff(UUID memberId, UUID personId, @Nullable Integer expected) {
        return atVersion(memberId, personId, expected).map(before -> {
            Assignment retracted = before.assignment().retract();
            assignments.save(List.of(retracted));
            facts.from("members").told(retracted);
            return new Assigned(before.person(), retracted);
        });
    }

    private Outcome<Assigned> put(UUID memberId, PersonDetails details, Person before, boolean isNew) {
        List<Fault> faults = details.faults(today.day());
        if (!faults.isEmpty()) {
            return new Faulty<>(faults);
        }
        Person person = details.instead(before);
        if (isNew || !person.equals(before)) {
            persons.save(List.of(person));
        }
        UUID id = assignmentId(memberId, person.id());
        Optional<Assignment> known = assignmentOf(memberId, id);
        Assignment assignment =
                known.map(details::instead).orElseGet(() -> details.asAssignment(id, memberId, person.id()));
        if (known.isEmpty() || !known.get().equals(assignment)) {
            assignments.save(List.of(assignment));
            facts.from("members").told(assignment);
        }
        return new Done<>(new Assigned(person, assignment));
    }

    private Outcome<Assigned> atVersion(UUID memberId, UUID personId, @Nullable Integer expected) {
        if (memberIsMissing(memberId)) {
            return new Unknown<>("memberId", memberId);
        }
        Optional<Person> person = persons.lock(personId).filter(one -> !one.erased());
        Optional<Assignment> assignment =
                assignmentOf(memberId, assignmentId(memberId, personId)).filter(one -> !one.retracted());
        if (person.isEmpty() || assignment.isEmpty()) {
            return new Unknown<>("personId", personId);
        }
        var assigned = new Assigned(person.get(), assignment.get());
        return expected != null && expected != assigned.version()
                ? new Stale<>(assigned.version())
                : new Done<>(assigned);
    }

    private boolean memberIsMissing(UUID memberId) {
        return members.lock(memberId).filter(member -> !member.retracted()).isEmpty();
    }

    private Optional<Assignment> assignmentOf(UUID memberId, UUID assignmentId) {
        return assignments.of(memberId).stream()
                .filter(one -> one.id().equals(assignmentId))
                .findFirst();
    }
}
