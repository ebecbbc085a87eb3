package org.lotse.events.wire;

import java.time.Clock;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.lotse.events.domain.Attendance;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.Hosting;
import org.lotse.events.domain.Origin;
import org.lotse.events.domain.Registration;
import org.lotse.facts.Topics;
import org.lotse.networks.NetworkZones;
import org.lotse.outbox.Outbox;
import org.springframework.stereotype.Component;

/** Tells the other services what is now so, in the same transaction that makes it so. */
@Component
public class Announcements {

    private final Outbox outbox;
    private final ProgrammeFacts programme;
    private final ParticipationFacts participation;

    Announcements(Outbox outbox, NetworkZones zones, Clock clock) {
        this.outbox = outbox;
        var heads = new Heads(zones, clock);
        this.programme = new ProgrammeFacts(heads);
        this.participation = new ParticipationFacts(heads);
    }

    public void recorded(Event event, Origin origin) {
        outbox.append(Topics.PROGRAMME, event.id(), programme.recorded(event, origin));
    }

    public void retracted(Event event, Origin origin) {
        outbox.append(Topics.PROGRAMME, event.id(), programme.retracted(event, origin));
    }

    public void recorded(Registration registration, Event event, Origin origin) {
        ofMember(registration.memberId(), participation.recorded(registration, event, origin));
    }

    public void retracted(Registration registration, Event event, Origin origin) {
        ofMember(registration.memberId(), participation.retracted(registration, event, origin));
    }

    public void recorded(Attendance attendance, Event event, Origin origin) {
        ofMember(attendance.memberId(), participation.recorded(attendance, event, origin));
    }

    public void retracted(Attendance attendance, Event event, Origin origin) {
        ofMember(attendance.memberId(), participation.retracted(attendance, event, origin));
    }

    public void recorded(Hosting hosting, Event event, Origin origin) {
        ofMember(hosting.memberId(), participation.recorded(hosting, event, origin));
    }

    public void retracted(Hosting hosting, Event event, Origin origin) {
        ofMember(hosting.memberId(), participation.retracted(hosting, event, origin));
    }

    private void ofMember(UUID member, SpecificRecord fact) {
        outbox.append(Topics.PARTICIPATION, member, fact);
    }
}
