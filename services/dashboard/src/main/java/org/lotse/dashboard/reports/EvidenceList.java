package org.lotse.dashboard.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One page of what stands behind a figure.
 *
 * @param total of all pages
 */
record EvidenceList(
        String figure,
        int total,
        List<EvidenceItem> items,
        @Nullable String next) {

    /**
     * @param eventTitle as events calls it now; null when it gave none
     * @param memberName as members calls it now; null when it gave none
     */
    record EvidenceItem(
            UUID id,
            UUID eventId,
            LocalDate day,
            @Nullable UUID memberId,
            @Nullable UUID personId,
            @Nullable Integer minutes,
            long amount,
            String note,
            @Nullable String eventTitle,
            @Nullable String memberName) {}
}
