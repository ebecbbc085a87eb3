package org.lotse.members.persons;

import org.lotse.members.domain.Assignment;
import org.lotse.members.domain.Person;

/** A person and the assignment to one member. */
public record AssignedPerson(Person person, Assignment assignment) {

    /** Increases with every change of either. */
    public int version() {
        return person.version() + assignment.version() - 1;
    }
}
