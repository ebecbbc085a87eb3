package org.lotse.lists.rows.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The member of a row. At least one of name and external id is present.
 *
 * @param name as written, with blanks normalised
 * @param externalId the list's own number for the member
 * @param category code of the tier, in lower case
 */
public record MemberData(
        @Nullable String name,
        @Nullable String externalId,
        @Nullable MemberType type,
        @Nullable String category,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable SizeClass size,
        @Nullable String sector,
        @Nullable String region) {
    /** Rows with the same key mean the same member: the number if there is one, otherwise the exact spelling. */
    public String key() {
        return externalId != null ? "#" + externalId : "=" + name;
    }

    /** First day of a membership without an end; null when it has an end or the list has no start. */
    public @Nullable LocalDate openSince() {
        return endsOn == null ? startsOn : null;
    }

    public MemberData startingOn(LocalDate day) {
        return new MemberData(name, externalId, type, category, day, endsOn, size, sector, region);
    }
}
