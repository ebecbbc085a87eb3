package org.lotse.dashboard.reports;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A funded project in its current version. */
record Project(
        UUID id,
        String name,
        String funder,
        LocalDate from,
        LocalDate to,
        @Nullable Integer minimumMinutes,
        Map<String, Long> targets) {}
