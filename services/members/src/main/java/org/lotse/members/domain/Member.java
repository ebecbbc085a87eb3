package org.lotse.members.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation in the directory of a network.
 *
 * @param externalId its number in another system, unique in the network
 * @param version starts at 1; each change and the retraction increment it
 * @param retracted true when the entry was a mistake; such a member is counted nowhere unless it is admitted again
 */
public record Member(
        UUID id,
        String name,
        OrganisationType type,
        @Nullable String externalId,
        @Nullable String website,
        int version,
        boolean retracted) {

    public static Member first(
            UUID id, String name, OrganisationType type, @Nullable String externalId, @Nullable String website) {
        return new Member(id, name, type, externalId, website, 1, false);
    }

    public Member changedTo(
            String newName, OrganisationType newType, @Nullable String newExternalId, @Nullable String newWebsite) {
        return new Member(id, newName, newType, newExternalId, newWebsite, version + 1, false);
    }

    public Member retract() {
        return new Member(id, name, type, externalId, website, version + 1, true);
    }
}
