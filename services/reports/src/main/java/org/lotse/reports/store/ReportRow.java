package org.lotse.reports.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.reports.domain.Period;

/**
 * A report as a job: asked for, computed, released.
 *
 * @param requestedBy the subject of the token, an id
 * @param failure why it could not be made, and what to do; null unless FAILED
 * @param digest null until FROZEN
 * @param projectName as frozen; until then as it is now
 */
public record ReportRow(
        UUID id,
        UUID projectId,
        String projectName,
        Period period,
        ReportState state,
        Instant requestedAt,
        String requestedBy,
        @Nullable String failure,
        @Nullable Instant frozenAt,
        @Nullable String digest,
        @Nullable Instant releasedAt,
        @Nullable String releasedBy) {

    /** Where the job stands. FROZEN and FAILED last for ever. */
    public enum ReportState {
        WAITING,
        RUNNING,
        FROZEN,
        FAILED
    }

    public boolean isReleased() {
        return releasedAt != null;
    }
}
