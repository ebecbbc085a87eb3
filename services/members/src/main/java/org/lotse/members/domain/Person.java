package org.lotse.members.domain;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A human being who acts for one or more members. Lives in this service's database only.
 *
 * @param familyName null only when erased or withdrawn
 * @param version starts at 1
 * @param erased the data are deleted; the id stays and means nobody
 */
public record Person(
        UUID id,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String email,
        int version,
        boolean erased) {

    /** "Anna Berg", or an empty string when nobody knows it any more. */
    public String name() {
        return Stream.of(givenName == null ? "" : givenName, familyName == null ? "" : familyName)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    public Person changedTo(@Nullable String newGivenName, String newFamilyName, @Nullable String newEmail) {
        return new Person(id, newGivenName, newFamilyName, newEmail, version + 1, false);
    }

    /** As if nobody had named the person: an import that did is undone. */
    public Person withdraw() {
        return new Person(id, null, null, null, version + 1, false);
    }

    public Person erase() {
        return new Person(id, null, null, null, version + 1, true);
    }
}
