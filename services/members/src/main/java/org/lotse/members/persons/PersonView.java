package org.lotse.members.persons;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.Assignment;
import org.lotse.members.domain.Person;
import org.lotse.members.domain.PersonRole;

/** A person of a member in a response. */
public record PersonView(
        UUID personId,
        UUID assignmentId,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String email,
        boolean erased,
        PersonRole role,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        int version) {

    public static PersonView of(AssignedPerson assignedPerson) {
        Person person = assignedPerson.person();
        Assignment assignment = assignedPerson.assignment();
        return new PersonView(
                person.id(),
                assignment.id(),
                person.givenName(),
                person.familyName(),
                person.email(),
                person.erased(),
                assignment.role(),
                assignment.validFrom(),
                assignment.validUntil(),
                assignedPerson.version());
    }
}
