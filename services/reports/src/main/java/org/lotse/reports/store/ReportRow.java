package org.lotse.reports.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.reports.domain.Period;

/**
 * A report as a job: requested, computed, released.
 *
 * @param requestedBy the subject of the token, an id
 * @param failure why the computation failed, and the remedy; null unless FAILED
 * @param digest null until FROZEN
 * @param projectName as frozen; until then the current name
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

    /** State of the job. FROZEN and FAILED are final. */
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
