package org.lotse.lists.rows.domain;

import org.jspecify.annotations.Nullable;

/** The content of a row. Parts that this kind of list does not have are null. */
public record ListEntry(
        @Nullable MemberData member,
        @Nullable PersonData person,
        @Nullable EventData event,
        @Nullable ParticipationData taking) {
    /** Rows with the same key are duplicates: they have the same content about the same people. */
    public String key() {
        return (member == null ? "" : member.key())
                + '\u0000'
                + (person == null ? "" : person.key())
                + '\u0000'
                + (event == null ? "" : event.sessionKey());
    }
}
