package org.lotse.reports.wire;

import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.lotse.facts.FactHead;
import org.lotse.facts.members.ClassificationRecorded;
import org.lotse.facts.members.ClassificationRetracted;
import org.lotse.facts.members.MemberRegistered;
import org.lotse.facts.members.MemberRetracted;
import org.lotse.facts.participation.AttendanceRecorded;
import org.lotse.facts.participation.AttendanceRetracted;
import org.lotse.facts.participation.RegistrationRecorded;
import org.lotse.facts.participation.RegistrationRetracted;
import org.lotse.facts.programme.EventRecorded;
import org.lotse.facts.programme.EventRetracted;
import org.lotse.facts.programme.Session;
import org.lotse.reports.store.FactRow;
import org.lotse.reports.store.FactRow.AttendanceFactRow;
import org.lotse.reports.store.FactRow.ClassificationFactRow;
import org.lotse.reports.store.FactRow.EventFactRow;
import org.lotse.reports.store.FactRow.FactVersion;
import org.lotse.reports.store.FactRow.MemberFactRow;
import org.lotse.reports.store.FactRow.RegistrationFactRow;

/** Maps facts to the rows that reports store. The erasure of a person changes nothing here: ids and figures stay. */
final class FactRowMapper {

    private FactRowMapper() {}

    /** @return empty for facts that no report needs, and for kinds that are newer than this version */
    static Optional<FactRow> rowOf(SpecificRecord fact) {
        return switch (fact) {
            case MemberRegistered m ->
                row(new MemberFactRow(
                        recorded(m.getHead(), m.getVersion()),
                        m.getMemberId(),
                        m.getType().name()));
            case MemberRetracted m ->
                row(new MemberFactRow(retracted(m.getHead(), m.getVersion()), m.getMemberId(), null));
            case ClassificationRecorded c -> row(classification(c));
            case ClassificationRetracted c ->
                row(new ClassificationFactRow(
                        retracted(c.getHead(), c.getVersion()),
                        c.getClassificationId(),
                        c.getMemberId(),
                        null,
                        null,
                        null,
                        null));
            case EventRecorded e -> row(event(e));
            case EventRetracted e ->
                row(new EventFactRow(
                        retracted(e.getHead(), e.getVersion()), e.getEventId(), null, null, null, null, null, null));
            case RegistrationRecorded r -> row(registration(r));
            case RegistrationRetracted r ->
                row(new RegistrationFactRow(
                        retracted(r.getHead(), r.getVersion()),
                        r.getRegistrationId(),
                        r.getMemberId(),
                        null,
                        null,
                        null,
                        null,
                        null));
            case AttendanceRecorded a -> row(attendance(a));
            case AttendanceRetracted a ->
                row(new AttendanceFactRow(
                        retracted(a.getHead(), a.getVersion()),
                        a.getAttendanceId(),
                        a.getMemberId(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
            default -> Optional.empty();
        };
    }

    private static Optional<FactRow> row(FactRow row) {
        return Optional.of(row);
    }

    private static FactVersion recorded(FactHead head, int version) {
        return new FactVersion(head.getNetworkId(), head.getFactId(), version, false);
    }

    private static FactVersion retracted(FactHead head, int version) {
        return new FactVersion(head.getNetworkId(), head.getFactId(), version, true);
    }

    private static ClassificationFactRow classification(ClassificationRecorded c) {
        return new ClassificationFactRow(
                recorded(c.getHead(), c.getVersion()),
                c.getClassificationId(),
                c.getMemberId(),
                c.getKind().name(),
                c.getScheme(),
                c.getCode(),
                c.getValidFrom());
    }

    private static EventFactRow event(EventRecorded e) {
        return new EventFactRow(
                recorded(e.getHead(), e.getVersion()),
                e.getEventId(),
                e.getKind().name(),
                e.getStatus().name(),
                e.getList().name(),
                e.getProjectId(),
                e.getSessions().stream()
                        .map(Session::getDay)
                        .min(java.time.LocalDate::compareTo)
                        .orElse(null),
                e.getHeadsWithoutName());
    }

    private static RegistrationFactRow registration(RegistrationRecorded r) {
        return new RegistrationFactRow(
                recorded(r.getHead(), r.getVersion()),
                r.getRegistrationId(),
                r.getMemberId(),
                r.getPersonId(),
                r.getEventId(),
                r.getDay(),
                r.getStatus().name(),
                r.getProjectId());
    }

    private static AttendanceFactRow attendance(AttendanceRecorded a) {
        return new AttendanceFactRow(
                recorded(a.getHead(), a.getVersion()),
                a.getAttendanceId(),
                a.getMemberId(),
                a.getPersonId(),
                a.getEventId(),
                a.getSessionId(),
                a.getDay(),
                a.getMinutes(),
                a.getWalkIn(),
                a.getProjectId(),
                a.getBeneficiary().name());
    }
}
