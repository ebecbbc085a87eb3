package org.lotse.lists.working;

import org.jspecify.annotations.Nullable;
import org.lotse.lists.reading.domain.MemberPart;
import org.lotse.lists.reading.domain.PersonPart;

/** How identities are filed: a member by its key, a person by its member's key and its own. */
final class Keys {
    private static final char SEPARATOR = '\u001f';

    private Keys() {}

    static String person(String memberKey, PersonPart person) {
        return memberKey + SEPARATOR + person.key();
    }

    static String person(String memberKey, String personKey) {
        return memberKey + SEPARATOR + personKey;
    }

    static String name(MemberPart member) {
        @Nullable String name = member.name();
        return name != null ? name : String.valueOf(member.externalId());
    }
}
