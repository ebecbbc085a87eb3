package org.lotse.dashboard.projection.wire;

import java.time.ZoneOffset;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.lotse.dashboard.projection.store.ReadModelStatement;
import org.lotse.dashboard.projection.store.ReadModelWrite;
import org.lotse.facts.participation.AttendanceRecorded;
import org.lotse.facts.participation.AttendanceRetracted;
import org.lotse.facts.participation.HostingRecorded;
import org.lotse.facts.participation.HostingRetracted;
import org.lotse.facts.participation.RegistrationRecorded;
import org.lotse.facts.participation.RegistrationRetracted;
import org.lotse.facts.signals.SignalRecorded;
import org.lotse.facts.signals.SignalRetracted;

/** Maps facts about activity to writes: registrations, attendance, hosting, and all other signals. */
final class ActivityWriteMapper {

    private static final String REGISTERED = "REGISTERED";
    private static final String ATTENDED = "ATTENDED";
    private static final String HOSTED = "HOSTED";

    private ActivityWriteMapper() {}

    static List<ReadModelWrite> of(SpecificRecord fact) {
        return switch (fact) {
            case RegistrationRecorded it ->
                List.of(ReadModelWrite.of(
                        ReadModelStatement.PARTICIPATION,
                        it.getHead().getNetworkId(),
                        it.getMemberId(),
                        REGISTERED,
                        it.getRegistrationId(),
                        it.getVersion(),
                        it.getEventId(),
                        it.getEventKind().name(),
                        it.getDay(),
                        it.getPersonId(),
                        it.getStatus().name(),
                        null,
                        null));
            case AttendanceRecorded it ->
                List.of(ReadModelWrite.of(
                        ReadModelStatement.PARTICIPATION,
                        it.getHead().getNetworkId(),
                        it.getMemberId(),
                        ATTENDED,
                        it.getAttendanceId(),
                        it.getVersion(),
                        it.getEventId(),
                        it.getEventKind().name(),
                        it.getDay(),
                        it.getPersonId(),
                        null,
                        it.getMinutes(),
                        it.getWalkIn()));
            case HostingRecorded it ->
                List.of(ReadModelWrite.of(
                        ReadModelStatement.PARTICIPATION,
                        it.getHead().getNetworkId(),
                        it.getMemberId(),
                        HOSTED,
                        it.getHostingId(),
                        it.getVersion(),
                        it.getEventId(),
                        it.getEventKind().name(),
                        it.getDay(),
                        null,
                        null,
                        null,
                        null));
            case RegistrationRetracted it ->
                List.of(ReadModelWrite.of(
                        ReadModelStatement.PARTICIPATION_RETRACTED,
                        it.getHead().getNetworkId(),
                        it.getMemberId(),
                        REGISTERED,
                        it.getRegistrationId(),
                        it.getVersion()));
            case AttendanceRetracted it ->
                List.of(ReadModelWrite.of(
                        ReadModelStatement.PARTICIPATION_RETRACTED,
                        it.getHead().getNetworkId(),
                        it.getMemberId(),
                        ATTENDED,
                        it.getAttendanceId(),
                        it.getVersion()));
            case HostingRetracted it ->
                List.of(ReadModelWrite.of(
                        ReadModelStatement.PARTICIPATION_RETRACTED,
                        it.getHead().getNetworkId(),
                        it.getMemberId(),
                        HOSTED,
                        it.getHostingId(),
                        it.getVersion()));
            case SignalRecorded it ->
                List.of(ReadModelWrite.of(
                        ReadModelStatement.SIGNAL,
                        it.getHead().getNetworkId(),
                        it.getMemberId(),
                        it.getSignalId(),
                        it.getVersion(),
                        it.getKind().name(),
                        it.getHead().getOccurredAt().atOffset(ZoneOffset.UTC),
                        it.getPersonId(),
                        it.getMinutes(),
                        it.getActor().name()));
            case SignalRetracted it ->
                List.of(ReadModelWrite.of(
                        ReadModelStatement.SIGNAL_RETRACTED,
                        it.getHead().getNetworkId(),
                        it.getMemberId(),
                        it.getSignalId(),
                        it.getVersion()));
            default -> List.of();
        };
    }
}
