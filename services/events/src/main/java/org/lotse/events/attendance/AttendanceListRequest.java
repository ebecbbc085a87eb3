package org.lotse.events.attendance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.lotse.events.domain.AttendanceList;

/** @param headsWithoutName attendees without a name; null when they were not counted */
record AttendanceListRequest(
        @NotNull AttendanceList state,
        @Nullable @Min(0) @Max(1_000_000) Integer headsWithoutName) {}
