package org.lotse.members.directory;

import java.util.List;
import org.lotse.members.domain.Classification;
import org.lotse.members.domain.Member;
import org.lotse.members.domain.Term;
import org.lotse.members.persons.AssignedPerson;

/**
 * A member with all its valid parts.
 *
 * @param changes increases with every change of the member or of its parts
 */
public record MemberDetails(
        Member member,
        List<Term> terms,
        List<Classification> classifications,
        List<AssignedPerson> persons,
        long changes) {}
