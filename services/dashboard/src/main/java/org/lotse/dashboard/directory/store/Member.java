package org.lotse.dashboard.directory.store;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member as shown in lists and on its page. Figures are null until activation has computed them.
 *
 * @param name null until it has been fetched from the directory
 * @param scoreMicros micro-points; 1 point = 1 000 000
 * @param usualDays mean days between the qualifying days of the year before the last one; null with fewer than three
 */
public record Member(
        UUID id,
        @Nullable String name,
        @Nullable String type,
        @Nullable LocalDate asOf,
        @Nullable String definition,
        @Nullable Integer definitionVersion,
        @Nullable String contract,
        @Nullable String behaviour,
        @Nullable LocalDate behaviourSince,
        @Nullable String reason,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate activatedOn,
        @Nullable LocalDate lastQualifyingOn,
        @Nullable Long scoreMicros,
        @Nullable String band,
        @Nullable Integer qualifyingInYear,
        @Nullable Integer personsInYear,
        @Nullable String sizeClass,
        @Nullable String sector,
        @Nullable String region,
        @Nullable String category,
        @Nullable Integer usualDays) {}
