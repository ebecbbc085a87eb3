package org.lotse.lists.rows.domain;

import org.jspecify.annotations.Nullable;

/** What a row stands for. Parts that the kind of list has not are null. */
public record ListEntry(
        @Nullable MemberData member,
        @Nullable PersonData person,
        @Nullable EventData event,
        @Nullable ParticipationData taking) {
    /** Rows with the same key say the same thing about the same people; the list repeats itself. */
    public String key() {
        return (member == null ? "" : member.key())
                + '\u0000'
                + (person == null ? "" : person.key())
                + '\u0000'
                + (event == null ? "" : event.sessionKey());
    }
}
