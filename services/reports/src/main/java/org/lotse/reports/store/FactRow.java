package org.lotse.reports.store;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is kept of a fact. The properties of a retraction are null: there is nothing left to say. */
public sealed interface FactRow {

    Stamp stamp();

    /**
     * What decides which of two facts about the same thing counts.
     *
     * @param version the highest wins
     * @param retracted true: the thing never was
     */
    record Stamp(UUID networkId, UUID factId, int version, boolean retracted) {}

    record MemberRow(Stamp stamp, UUID memberId, @Nullable String type) implements FactRow {}

    record ClassificationRow(
            Stamp stamp,
            UUID id,
            UUID memberId,
            @Nullable String kind,
            @Nullable String scheme,
            @Nullable String code,
            @Nullable LocalDate validFrom)
            implements FactRow {}

    record EventRow(
            Stamp stamp,
            UUID eventId,
            @Nullable String kind,
            @Nullable String status,
            @Nullable String list,
            @Nullable UUID projectId,
            @Nullable LocalDate day,
            @Nullable Integer headsWithoutName)
            implements FactRow {}

    record RegistrationRow(
            Stamp stamp,
            UUID id,
            UUID memberId,
            @Nullable UUID personId,
            @Nullable UUID eventId,
            @Nullable LocalDate day,
            @Nullable String status,
            @Nullable UUID projectId)
            implements FactRow {}

    record AttendanceRow(
            Stamp stamp,
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
