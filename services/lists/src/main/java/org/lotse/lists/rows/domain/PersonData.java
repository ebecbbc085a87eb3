package org.lotse.lists.rows.domain;

import org.jspecify.annotations.Nullable;

/**
 * A person of the row's member.
 *
 * @param name given and family name as written, with blanks normalised; the e-mail address where the list has no name
 */
public record PersonData(
        String name,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String email,
        @Nullable String role) {
    /** Within one member, rows with the same key mean the same person. */
    public String key() {
        return name;
    }
}
