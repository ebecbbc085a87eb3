package org.lotse.events.wire;

import org.apache.avro.specific.SpecificRecord;
import org.lotse.events.domain.Attendance;
import org.lotse.events.domain.ChangeSource;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.EventPlan;
import org.lotse.events.domain.Hosting;
import org.lotse.events.domain.Registration;
import org.lotse.events.domain.Session;
import org.lotse.facts.participation.AttendanceRecorded;
import org.lotse.facts.participation.AttendanceRetracted;
import org.lotse.facts.participation.HostingRecorded;
import org.lotse.facts.participation.HostingRetracted;
import org.lotse.facts.participation.RegistrationRecorded;
import org.lotse.facts.participation.RegistrationRetracted;
import org.lotse.facts.participation.RegistrationStatus;

/** Creates the facts about registrations, attendance and hosting. Each fact carries the data of the event that its readers need. */
record ParticipationFactFactory(FactHeads heads) {

    SpecificRecord recorded(Registration registration, Event event, ChangeSource changeSource) {
        return RegistrationRecorded.newBuilder()
                .setHead(heads.happened(event.networkId(), registration.registeredAt(), changeSource))
                .setMemberId(registration.memberId())
                .setRegistrationId(registration.id())
                .setVersion(registration.version())
                .setPersonId(registration.personId())
                .setEventId(event.id())
                .setEventKind(ProgrammeFactFactory.kindOf(event))
                .setDay(event.plan().firstDay())
                .setStatus(RegistrationStatus.valueOf(registration.status().name()))
                .setProjectId(event.plan().projectId())
                .build();
    }

    SpecificRecord retracted(Registration registration, Event event, ChangeSource changeSource) {
        return RegistrationRetracted.newBuilder()
                .setHead(heads.now(event.networkId(), changeSource))
                .setMemberId(registration.memberId())
                .setRegistrationId(registration.id())
                .setVersion(registration.version())
                .build();
    }

    SpecificRecord recorded(Attendance attendance, Event event, ChangeSource changeSource) {
        EventPlan plan = event.plan();
        Session session = plan.session(attendance.sessionId()).orElseThrow();
        return AttendanceRecorded.newBuilder()
                .setHead(heads.happened(event.networkId(), session.startsAt(), changeSource))
                .setMemberId(attendance.memberId())
                .setAttendanceId(attendance.id())
                .setVersion(attendance.version())
                .setPersonId(attendance.personId())
                .setEventId(event.id())
                .setSessionId(session.id())
                .setEventKind(ProgrammeFactFactory.kindOf(event))
                .setDay(session.day())
                .setMinutes(attendance.minutes())
                .setWalkIn(attendance.walkIn())
                .setSeriesId(plan.seriesId())
                .setHostMemberId(plan.hostMemberId())
                .setProjectId(plan.projectId())
                .setBeneficiary(ProgrammeFactFactory.beneficiaryOf(event))
                .build();
    }

    SpecificRecord retracted(Attendance attendance, Event event, ChangeSource changeSource) {
        return AttendanceRetracted.newBuilder()
                .setHead(heads.now(event.networkId(), changeSource))
                .setMemberId(attendance.memberId())
                .setAttendanceId(attendance.id())
                .setVersion(attendance.version())
                .build();
    }

    SpecificRecord recorded(Hosting hosting, Event event, ChangeSource changeSource) {
        EventPlan plan = event.plan();
        return HostingRecorded.newBuilder()
                .setHead(heads.happened(event.networkId(), plan.startsAt(), changeSource))
                .setMemberId(hosting.memberId())
                .setHostingId(hosting.id())
                .setVersion(hosting.version())
                .setEventId(event.id())
                .setEventKind(ProgrammeFactFactory.kindOf(event))
                .setDay(plan.firstDay())
                .setSeriesId(plan.seriesId())
                .setProjectId(plan.projectId())
                .build();
    }

    SpecificRecord retracted(Hosting hosting, Event event, ChangeSource changeSource) {
        return HostingRetracted.newBuilder()
                .setHead(heads.now(event.networkId(), changeSource))
                .setMemberId(hosting.memberId())
                .setHostingId(hosting.id())
                .setVersion(hosting.version())
                .build();
    }
}
