package org.lotse.members.persons;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.Assignment;
import org.lotse.members.domain.FieldViolation;
import org.lotse.members.domain.Outcome;
import org.lotse.members.domain.Outcome.NotFound;
import org.lotse.members.domain.Outcome.Success;
import org.lotse.members.domain.Outcome.ValidationFailure;
import org.lotse.members.domain.Outcome.VersionConflict;
import org.lotse.members.domain.Person;
import org.lotse.members.networks.NetworkClock;
import org.lotse.members.store.AssignmentRepository;
import org.lotse.members.store.MemberRepository;
import org.lotse.members.store.PersonRepository;
import org.lotse.members.wire.MemberFactPublisher;
import org.lotse.resource.Uuids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assigns persons to a member, corrects assignments and removes them. A person and a member share a single assignment. */
@Service
@Transactional
public class AssigningPersons {

    private final MemberRepository memberRepository;
    private final PersonRepository personRepository;
    private final AssignmentRepository assignmentRepository;
    private final MemberFactPublisher facts;
    private final NetworkClock networkClock;

    AssigningPersons(
            MemberRepository memberRepository,
            PersonRepository personRepository,
            AssignmentRepository assignmentRepository,
            MemberFactPublisher facts,
            NetworkClock networkClock) {
        this.memberRepository = memberRepository;
        this.personRepository = personRepository;
        this.assignmentRepository = assignmentRepository;
        this.facts = facts;
        this.networkClock = networkClock;
    }

    /** The id of the one assignment that a person and a member share. */
    public static UUID assignmentId(UUID memberId, UUID personId) {
        return Uuids.of("assignment:" + memberId, personId.toString());
    }

    Outcome<AssignedPerson> assign(UUID memberId, UUID newPersonId, PersonRequest details) {
        if (memberIsMissing(memberId)) {
            return new NotFound<>("memberId", memberId);
        }
        UUID personId = details.personId() == null ? newPersonId : details.personId();
        Optional<Person> known = personRepository.lock(personId).filter(person -> !person.erased());
        if (details.personId() != null && known.isEmpty()) {
            return new NotFound<>("personId", personId);
        }
        return put(memberId, details, known.orElseGet(() -> details.asPerson(personId)), known.isEmpty());
    }

    Outcome<AssignedPerson> change(UUID memberId, UUID personId, PersonRequest details, @Nullable Integer expected) {
        return atVersion(memberId, personId, expected)
                .flatMap(before -> put(memberId, details, before.person(), false));
    }

    /** Retracts an assignment that was a mistake. For a person who left, set a last day by {@link #change} instead. */
    Outcome<AssignedPerson> unassign(UUID memberId, UUID personId, @Nullable Integer expected) {
        return atVersion(memberId, personId, expected).map(before -> {
            Assignment retracted = before.assignment().retract();
            assignmentRepository.save(List.of(retracted));
            facts.from("members").publish(retracted);
            return new AssignedPerson(before.person(), retracted);
        });
    }

    private Outcome<AssignedPerson> put(UUID memberId, PersonRequest details, Person before, boolean isNew) {
        List<FieldViolation> faults = details.violations(networkClock.today());
        if (!faults.isEmpty()) {
            return new ValidationFailure<>(faults);
        }
        Person person = details.replacementOf(before);
        if (isNew || !person.equals(before)) {
            personRepository.save(List.of(person));
        }
        UUID id = assignmentId(memberId, person.id());
        Optional<Assignment> known = assignmentOf(memberId, id);
        Assignment assignment =
                known.map(details::replacementOf).orElseGet(() -> details.asAssignment(id, memberId, person.id()));
        if (known.isEmpty() || !known.get().equals(assignment)) {
            assignmentRepository.save(List.of(assignment));
            facts.from("members").publish(assignment);
        }
        return new Success<>(new AssignedPerson(person, assignment));
    }

    private Outcome<AssignedPerson> atVersion(UUID memberId, UUID personId, @Nullable Integer expected) {
        if (memberIsMissing(memberId)) {
            return new NotFound<>("memberId", memberId);
        }
        Optional<Person> person = personRepository.lock(personId).filter(one -> !one.erased());
        Optional<Assignment> assignment =
                assignmentOf(memberId, assignmentId(memberId, personId)).filter(one -> !one.retracted());
        if (person.isEmpty() || assignment.isEmpty()) {
            return new NotFound<>("personId", personId);
        }
        var assignedPerson = new AssignedPerson(person.get(), assignment.get());
        return expected != null && expected != assignedPerson.version()
                ? new VersionConflict<>(assignedPerson.version())
                : new Success<>(assignedPerson);
    }

    private boolean memberIsMissing(UUID memberId) {
        return memberRepository
                .lock(memberId)
                .filter(member -> !member.retracted())
                .isEmpty();
    }

    private Optional<Assignment> assignmentOf(UUID memberId, UUID assignmentId) {
        return assignmentRepository.of(memberId).stream()
                .filter(one -> one.id().equals(assignmentId))
                .findFirst();
    }
}
