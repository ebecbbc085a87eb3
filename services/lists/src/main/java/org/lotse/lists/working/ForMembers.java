package org.lotse.lists.working;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.neighbours.MembersDoor.Code;
import org.lotse.lists.neighbours.MembersDoor.Member;
import org.lotse.lists.neighbours.MembersDoor.Person;
import org.lotse.lists.neighbours.MembersDoor.Row;
import org.lotse.lists.reading.domain.MemberPart;
import org.lotse.lists.reading.domain.PersonPart;

/** Says in the words of the members service what a row says of a member and a person. */
final class ForMembers {
    private static final String SECTORS = "WZ-2008";
    private static final String REGIONS = "NUTS-2024";

    private ForMembers() {}

    static Row row(int row, UUID memberId, MemberPart member, @Nullable UUID personId, @Nullable PersonPart person) {
        return new Row(
                row, member(memberId, member), personId == null || person == null ? null : person(personId, person));
    }

    private static Member member(UUID id, MemberPart member) {
        return new Member(
                id,
                member.name(),
                member.type() == null ? null : member.type().name(),
                member.externalId(),
                member.startsOn() != null && member.category() == null ? "standard" : member.category(),
                member.startsOn(),
                member.endsOn(),
                member.size() == null ? null : member.size().name(),
                member.sector() == null ? null : new Code(SECTORS, member.sector()),
                member.region() == null ? null : new Code(REGIONS, member.region()));
    }

    private static Person person(UUID id, PersonPart person) {
        return new Person(id, person.name(), person.givenName(), person.familyName(), person.email(), person.role());
    }
}
