package org.lotse.reports.domain;

import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a funder pays for.
 *
 * @param minimumMinutes minutes an enterprise must have had in total before a funding indicator counts it; null when one is enough
 * @param targets agreed value by indicator id, for the whole period of the project; minutes for hours
 */
public record Project(
        UUID id,
        String name,
        String funder,
        Period period,
        @Nullable Integer minimumMinutes,
        SortedMap<String, Long> targets) {}
