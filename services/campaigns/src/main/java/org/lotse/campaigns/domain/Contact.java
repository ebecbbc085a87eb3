package org.lotse.campaigns.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person who receives a member's mail; fetched when needed and never stored.
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

    /** Ids only, so that no log contains personal data. */
    @Override
    public String toString() {
        return "Contact[memberId=" + memberId + ", personId=" + personId + "]";
    }
}
