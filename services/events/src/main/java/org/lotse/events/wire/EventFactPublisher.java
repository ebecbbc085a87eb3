package org.lotse.events.wire;

import java.time.Clock;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.lotse.events.domain.Attendance;
import org.lotse.events.domain.ChangeSource;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.Hosting;
import org.lotse.events.domain.Registration;
import org.lotse.facts.Topics;
import org.lotse.networkzones.NetworkZones;
import org.lotse.outbox.Outbox;
import org.springframework.stereotype.Component;

/** Appends facts about events, registrations, attendance and hosting to the outbox, in the transaction of the change. */
@Component
public class EventFactPublisher {

    private final Outbox outbox;
    private final ProgrammeFactFactory programme;
    private final ParticipationFactFactory participation;

    EventFactPublisher(Outbox outbox, NetworkZones zones, Clock clock) {
        this.outbox = outbox;
        var heads = new FactHeads(zones, clock);
        this.programme = new ProgrammeFactFactory(heads);
        this.participation = new ParticipationFactFactory(heads);
    }

    public void publishRecorded(Event event, ChangeSource changeSource) {
        outbox.append(Topics.PROGRAMME, event.id(), programme.recorded(event, changeSource));
    }

    public void publishRetracted(Event event, ChangeSource changeSource) {
        outbox.append(Topics.PROGRAMME, event.id(), programme.retracted(event, changeSource));
    }

    public void publishRecorded(Registration registration, Event event, ChangeSource changeSource) {
        ofMember(registration.memberId(), participation.recorded(registration, event, changeSource));
    }

    public void publishRetracted(Registration registration, Event event, ChangeSource changeSource) {
        ofMember(registration.memberId(), participation.retracted(registration, event, changeSource));
    }

    public void publishRecorded(Attendance attendance, Event event, ChangeSource changeSource) {
        ofMember(attendance.memberId(), participation.recorded(attendance, event, changeSource));
    }

    public void publishRetracted(Attendance attendance, Event event, ChangeSource changeSource) {
        ofMember(attendance.memberId(), participation.retracted(attendance, event, changeSource));
    }

    public void publishRecorded(Hosting hosting, Event event, ChangeSource changeSource) {
        ofMember(hosting.memberId(), participation.recorded(hosting, event, changeSource));
    }

    public void publishRetracted(Hosting hosting, Event event, ChangeSource changeSource) {
        ofMember(hosting.memberId(), participation.retracted(hosting, event, changeSource));
    }

    private void ofMember(UUID member, SpecificRecord fact) {
        outbox.append(Topics.PARTICIPATION, member, fact);
    }
}
