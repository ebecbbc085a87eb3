package org.lotse.dashboard.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One page of the evidence behind a figure.
 *
 * @param total number of items on all pages
 */
record EvidenceList(
        String figure,
        int total,
        List<EvidenceItem> items,
        @Nullable String next) {

    /**
     * @param eventTitle current title in the events service; null if it returned none
     * @param memberName current name in the members service; null if it returned none
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
