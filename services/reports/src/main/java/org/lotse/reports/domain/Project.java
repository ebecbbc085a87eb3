package org.lotse.reports.domain;

import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A funded project.
 *
 * @param minimumMinutes total minutes from which a funding indicator counts an enterprise; null when one attendance is enough
 * @param targets agreed value by indicator id, for the whole period of the project; minutes for hours
 */
public record Project(
        UUID id,
        String name,
        String funder,
        Period period,
        @Nullable Integer minimumMinutes,
        SortedMap<String, Long> targets) {}
