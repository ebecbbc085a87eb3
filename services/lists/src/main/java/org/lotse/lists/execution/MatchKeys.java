package org.lotse.lists.execution;

import org.jspecify.annotations.Nullable;
import org.lotse.lists.rows.domain.MemberData;
import org.lotse.lists.rows.domain.PersonData;

/** Keys of identities: the member key for a member, the member key and the person key for a person. */
final class MatchKeys {
    private static final char SEPARATOR = '\u001f';

    private MatchKeys() {}

    static String person(String memberKey, PersonData person) {
        return memberKey + SEPARATOR + person.key();
    }

    static String person(String memberKey, String personKey) {
        return memberKey + SEPARATOR + personKey;
    }

    static String memberName(MemberData member) {
        @Nullable String name = member.name();
        return name != null ? name : String.valueOf(member.externalId());
    }
}
