package org.lotse.lists.rows.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of its member. At least one of name and external id is there.
 *
 * @param name as written, blanks tidied
 * @param externalId the list's own number for it
 * @param category code of the tier, in small letters
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
    /** Rows with the same key mean the same member: the number where there is one, else the exact spelling. */
    public String key() {
        return externalId != null ? "#" + externalId : "=" + name;
    }

    /** First day of a membership that has no end; null when it has one, or the list does not say. */
    public @Nullable LocalDate openSince() {
        return endsOn == null ? startsOn : null;
    }

    public MemberData startingOn(LocalDate day) {
        return new MemberData(name, externalId, type, category, day, endsOn, size, sector, region);
    }
}
