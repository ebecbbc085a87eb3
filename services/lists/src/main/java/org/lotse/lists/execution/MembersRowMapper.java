package org.lotse.lists.execution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.clients.MembersClient.ClassificationCode;
import org.lotse.lists.clients.MembersClient.ImportedMember;
import org.lotse.lists.clients.MembersClient.ImportedPerson;
import org.lotse.lists.clients.MembersClient.MemberImportRow;
import org.lotse.lists.rows.domain.MemberData;
import org.lotse.lists.rows.domain.PersonData;

/** Maps the member and the person of a row to a request to the members service. */
final class MembersRowMapper {
    private static final String SECTORS = "WZ-2008";
    private static final String REGIONS = "NUTS-2024";

    private MembersRowMapper() {}

    static MemberImportRow row(
            int row, UUID memberId, MemberData member, @Nullable UUID personId, @Nullable PersonData person) {
        return new MemberImportRow(
                row, member(memberId, member), personId == null || person == null ? null : person(personId, person));
    }

    private static ImportedMember member(UUID id, MemberData member) {
        return new ImportedMember(
                id,
                member.name(),
                member.type() == null ? null : member.type().name(),
                member.externalId(),
                member.startsOn() != null && member.category() == null ? "standard" : member.category(),
                member.startsOn(),
                member.endsOn(),
                member.size() == null ? null : member.size().name(),
                member.sector() == null ? null : new ClassificationCode(SECTORS, member.sector()),
                member.region() == null ? null : new ClassificationCode(REGIONS, member.region()));
    }

    private static ImportedPerson person(UUID id, PersonData person) {
        return new ImportedPerson(
                id, person.name(), person.givenName(), person.familyName(), person.email(), person.role());
    }
}
