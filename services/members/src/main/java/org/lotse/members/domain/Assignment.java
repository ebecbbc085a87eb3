package org.lotse.members.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person acts for a member from a day on.
 *
 * @param validUntil last day, inclusive; null while the assignment lasts
 * @param version starts at 1
 */
public record Assignment(
        UUID id,
        UUID memberId,
        UUID personId,
        PersonRole role,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        int version,
        boolean retracted) {

    public Assignment changedTo(PersonRole newRole, LocalDate newValidFrom, @Nullable LocalDate newValidUntil) {
        return new Assignment(id, memberId, personId, newRole, newValidFrom, newValidUntil, version + 1, false);
    }

    public Assignment retract() {
        return new Assignment(id, memberId, personId, role, validFrom, validUntil, version + 1, true);
    }
}
