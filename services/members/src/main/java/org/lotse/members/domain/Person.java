package org.lotse.members.domain;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A human being who acts for one or more members. Personal data are stored only in this service's database.
 *
 * @param familyName null only when the person is erased or withdrawn
 * @param version starts at 1
 * @param erased true when the personal data are deleted; the id remains but identifies no human being
 */
public record Person(
        UUID id,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String email,
        int version,
        boolean erased) {

    /** "Anna Berg", or an empty string when the name is deleted. */
    public String name() {
        return Stream.of(givenName == null ? "" : givenName, familyName == null ? "" : familyName)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    public Person changedTo(@Nullable String newGivenName, String newFamilyName, @Nullable String newEmail) {
        return new Person(id, newGivenName, newFamilyName, newEmail, version + 1, false);
    }

    /** Removes the name and address, because the import that recorded the person is undone. */
    public Person withdraw() {
        return new Person(id, null, null, null, version + 1, false);
    }

    public Person erase() {
        return new Person(id, null, null, null, version + 1, true);
    }
}
