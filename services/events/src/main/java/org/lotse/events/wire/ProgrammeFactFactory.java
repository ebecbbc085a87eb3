package org.lotse.events.wire;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.lotse.events.domain.ChangeSource;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.EventPlan;
import org.lotse.events.domain.Session;
import org.lotse.facts.programme.AttendanceList;
import org.lotse.facts.programme.Beneficiary;
import org.lotse.facts.programme.EventKind;
import org.lotse.facts.programme.EventRecorded;
import org.lotse.facts.programme.EventRetracted;
import org.lotse.facts.programme.EventStatus;

/** Creates the facts about events. The enums of domain and schema have the same names; a test checks this. */
record ProgrammeFactFactory(FactHeads heads) {

    SpecificRecord recorded(Event event, ChangeSource changeSource) {
        EventPlan plan = event.plan();
        return EventRecorded.newBuilder()
                .setHead(heads.planned(event.networkId(), plan.startsAt(), changeSource))
                .setEventId(event.id())
                .setVersion(event.version())
                .setKind(kindOf(event))
                .setStatus(EventStatus.valueOf(event.status().name()))
                .setList(AttendanceList.valueOf(event.list().name()))
                .setSeriesId(plan.seriesId())
                .setHostMemberId(plan.hostMemberId())
                .setProjectId(plan.projectId())
                .setBeneficiary(beneficiaryOf(event))
                .setSessions(sessionsOf(plan))
                .setTopics(plan.topics())
                .setHeadsWithoutName(event.headsWithoutName())
                .build();
    }

    SpecificRecord retracted(Event event, ChangeSource changeSource) {
        return EventRetracted.newBuilder()
                .setHead(heads.now(event.networkId(), changeSource))
                .setEventId(event.id())
                .setVersion(event.version())
                .build();
    }

    static EventKind kindOf(Event event) {
        return EventKind.valueOf(event.plan().kind().name());
    }

    static Beneficiary beneficiaryOf(Event event) {
        return Beneficiary.valueOf(event.plan().beneficiary().name());
    }

    private static List<org.lotse.facts.programme.Session> sessionsOf(EventPlan plan) {
        return plan.sessions().stream().map(ProgrammeFactFactory::sessionOf).toList();
    }

    private static org.lotse.facts.programme.Session sessionOf(Session session) {
        return org.lotse.facts.programme.Session.newBuilder()
                .setSessionId(session.id())
                .setDay(session.day())
                .setStartsAt(session.startsAt())
                .setEndsAt(session.endsAt())
                .build();
    }
}
