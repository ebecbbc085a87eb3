package org.lotse.members.persons;

import org.lotse.members.domain.Assignment;
import org.lotse.members.domain.Person;

/** A person with what the person does for one member. */
public record AssignedPerson(Person person, Assignment assignment) {

    /** Grows with every change of either. */
    public int version() {
        return person.version() + assignment.version() - 1;
    }
}
