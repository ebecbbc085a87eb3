package org.lotse.members.directory;

import java.util.List;
import org.lotse.members.domain.Classification;
import org.lotse.members.domain.Member;
import org.lotse.members.domain.Term;
import org.lotse.members.persons.AssignedPerson;

/**
 * A member with everything about it that counts.
 *
 * @param changes grows with every change of the member or of anything below it
 */
public record MemberDetails(
        Member member,
        List<Term> terms,
        List<Classification> classifications,
        List<AssignedPerson> persons,
        long changes) {}
