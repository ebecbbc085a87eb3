package org.lotse.reports.store;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stored form of a fact. The properties of a retraction are null. */
public sealed interface FactRow {

    FactVersion stamp();

    /**
     * Determines which of two facts about the same subject counts.
     *
     * @param version the highest wins
     * @param retracted true: the subject is retracted and does not count
     */
    record FactVersion(UUID networkId, UUID factId, int version, boolean retracted) {}

    record MemberFactRow(
            FactVersion stamp, UUID memberId, @Nullable String type) implements FactRow {}

    record ClassificationFactRow(
            FactVersion stamp,
            UUID id,
            UUID memberId,
            @Nullable String kind,
            @Nullable String scheme,
            @Nullable String code,
            @Nullable LocalDate validFrom)
            implements FactRow {}

    record EventFactRow(
            FactVersion stamp,
            UUID eventId,
            @Nullable String kind,
            @Nullable String status,
            @Nullable String list,
            @Nullable UUID projectId,
            @Nullable LocalDate day,
            @Nullable Integer headsWithoutName)
            implements FactRow {}

    record RegistrationFactRow(
            FactVersion stamp,
            UUID id,
            UUID memberId,
            @Nullable UUID personId,
            @Nullable UUID eventId,
            @Nullable LocalDate day,
            @Nullable String status,
            @Nullable UUID projectId)
            implements FactRow {}

    record AttendanceFactRow(
            FactVersion stamp,
            UUID id,
            UUID memberId,
            @Nullable UUID personId,
            @Nullable UUID eventId,
            @Nullable UUID sessionId,
            @Nullable LocalDate day,
            @Nullable Integer minutes,
            @Nullable Boolean walkIn,
            @Nullable UUID projectId,
            @Nullable String beneficiary)
            implements FactRow {}
}
