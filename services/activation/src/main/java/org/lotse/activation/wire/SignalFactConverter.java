package org.lotse.activation.wire;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.EventType;
import org.lotse.activation.metric.history.Signal;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.facts.FactHead;
import org.lotse.facts.Zones;
import org.lotse.facts.mailings.MailSent;
import org.lotse.facts.participation.AttendanceRecorded;
import org.lotse.facts.participation.HostingRecorded;
import org.lotse.facts.participation.RegistrationRecorded;
import org.lotse.facts.programme.EventKind;
import org.lotse.facts.signals.Actor;
import org.lotse.facts.signals.SignalKind;
import org.lotse.facts.signals.SignalRecorded;

/** Maps each kind of fact to its type of signal, in one place. */
final class SignalFactConverter {

    Signal attendance(AttendanceRecorded f) {
        SignalType type = switch (f.getEventKind()) {
            case WORKING_GROUP -> SignalType.WORKING_GROUP_ATTENDED;
            case TRAINING -> SignalType.TRAINING_ATTENDED;
            case MEETING, TRADE_FAIR, WEBINAR, OTHER, UNKNOWN -> SignalType.ATTENDED;
        };
        return new Signal(
                type,
                Day.of(f.getDay()),
                eventType(f.getEventKind()),
                f.getPersonId(),
                f.getEventId(),
                f.getSeriesId(),
                f.getProjectId(),
                minutes(f.getMinutes()));
    }

    /** Hosting an event is the member's contribution, not a person's. */
    Signal hosting(HostingRecorded f) {
        return new Signal(
                SignalType.CONTRIBUTED,
                Day.of(f.getDay()),
                eventType(f.getEventKind()),
                null,
                f.getEventId(),
                f.getSeriesId(),
                f.getProjectId(),
                Signal.UNKNOWN_MINUTES);
    }

    Signal registration(RegistrationRecorded f) {
        SignalType type = switch (f.getStatus()) {
            case CONFIRMED, CANCELLED_LATE -> SignalType.REGISTERED;
            case WAITING -> SignalType.WAIT_LISTED;
            case CANCELLED_IN_TIME -> SignalType.CANCELLED;
            case UNKNOWN -> throw UnsupportedSchema.than("status of a registration");
        };
        return new Signal(
                type,
                Day.of(f.getDay()),
                eventType(f.getEventKind()),
                f.getPersonId(),
                f.getEventId(),
                null,
                f.getProjectId(),
                Signal.UNKNOWN_MINUTES);
    }

    Signal act(SignalRecorded f, SignalType type) {
        int day = dayOf(f.getHead());
        return new Signal(
                type, day, EventType.NONE, f.getPersonId(), null, null, f.getProjectId(), minutes(f.getMinutes()));
    }

    /** Counts on the day of the mail, not of the event; the mail does not contain the kind of event. */
    Signal invitation(MailSent f, UUID event) {
        return new Signal(
                SignalType.INVITED,
                dayOf(f.getHead()),
                EventType.NONE,
                f.getPersonId(),
                event,
                null,
                null,
                Signal.UNKNOWN_MINUTES);
    }

    private static int dayOf(FactHead head) {
        return Day.of(Zones.day(head.getOccurredAt(), head));
    }

    /** A click counts as a person's only if that was checked: link scanners follow every link. */
    static SignalType typeOf(SignalKind kind, Actor actor) {
        return switch (kind) {
            case CONTRIBUTED -> SignalType.CONTRIBUTED;
            case INTRODUCTION_ACCEPTED -> SignalType.INTRODUCTION_ACCEPTED;
            case SERVICE_USED -> SignalType.SERVICE_USED;
            case OFFER_PUBLISHED -> SignalType.OFFER_PUBLISHED;
            case NEED_STATED -> SignalType.NEED_STATED;
            case ENQUIRED -> SignalType.ENQUIRED;
            case FORUM_POSTED -> SignalType.FORUM_POSTED;
            case FEEDBACK_GIVEN -> SignalType.FEEDBACK_GIVEN;
            case PORTAL_VISITED -> SignalType.PORTAL_VISITED;
            case LOGGED_IN -> SignalType.LOGGED_IN;
            case MAIL_CLICKED -> actor == Actor.PERSON ? SignalType.MAIL_CLICKED : SignalType.LINK_FETCHED;
            case MAIL_OPENED -> SignalType.MAIL_OPENED;
            case UNKNOWN -> throw UnsupportedSchema.than("kind of signal");
        };
    }

    static EventType eventType(EventKind kind) {
        return switch (kind) {
            case MEETING -> EventType.MEETING;
            case TRAINING -> EventType.TRAINING;
            case WORKING_GROUP -> EventType.WORKING_GROUP;
            case TRADE_FAIR -> EventType.TRADE_FAIR;
            case WEBINAR -> EventType.WEBINAR;
            case OTHER, UNKNOWN -> EventType.OTHER;
        };
    }

    private static int minutes(@Nullable Integer minutes) {
        if (minutes != null && minutes < 0) {
            throw new IllegalArgumentException("minutes " + minutes + " lie outside 0 to 1440");
        }
        return minutes == null ? Signal.UNKNOWN_MINUTES : minutes;
    }
}
