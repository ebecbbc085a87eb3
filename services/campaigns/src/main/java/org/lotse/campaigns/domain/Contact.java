package org.lotse.campaigns.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person a member's mail goes to, fetched when it is needed and never stored.
 *
 * @param email null when the network has no address of this person
 */
public record Contact(
        UUID memberId,
        UUID personId,
        @Nullable String givenName,
        String familyName,
        @Nullable String email,
        String memberName) {

    /** Ids only: whatever prints a contact must not print a person. */
    @Override
    public String toString() {
        return "Contact[memberId=" + memberId + ", personId=" + personId + "]";
    }
}
