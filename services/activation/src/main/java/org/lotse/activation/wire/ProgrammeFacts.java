package org.lotse.activation.wire;

import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.Gathering;
import org.lotse.activation.metric.programme.Occasion;
import org.lotse.activation.metric.programme.Occasion.AttendanceList;
import org.lotse.activation.metric.programme.Occasion.Status;
import org.lotse.facts.FactHead;
import org.lotse.facts.Zones;
import org.lotse.facts.programme.EventRecorded;
import org.lotse.facts.programme.EventRetracted;
import org.lotse.facts.programme.Session;

/** Facts about events in the core's words. */
public final class ProgrammeFacts {

    /** An event of a network. */
    public record Noted(UUID network, Occasion occasion) {}

    /**
     * @return null for a kind of fact that says nothing of the programme
     * @throws IllegalArgumentException if a field is out of range; the message names it
     */
    public @Nullable Noted read(SpecificRecord fact) {
        return switch (fact) {
            case EventRecorded f -> new Noted(f.getHead().getNetworkId(), recorded(f));
            case EventRetracted f -> new Noted(f.getHead().getNetworkId(), retracted(f));
            default -> null;
        };
    }

    private Occasion recorded(EventRecorded f) {
        if (f.getSessions().isEmpty()) {
            throw new IllegalArgumentException("sessions is empty: an event has at least one");
        }
        int learned = learnedOn(f.getHead());
        Status status = switch (f.getStatus()) {
            case PLANNED -> Status.PLANNED;
            case HELD -> Status.HELD;
            case CANCELLED -> Status.CANCELLED;
            case UNKNOWN -> throw Newer.than("status of an event");
        };
        AttendanceList list = switch (f.getList()) {
            case PENDING -> AttendanceList.PENDING;
            case NO_LIST -> AttendanceList.NO_LIST;
            case KEPT -> AttendanceList.KEPT;
            case UNKNOWN -> throw Newer.than("state of an attendance list");
        };
        Integer heads = f.getHeadsWithoutName();
        return new Occasion(
                f.getEventId(),
                f.getVersion(),
                learned,
                status == Status.HELD && list == AttendanceList.KEPT ? learned : Day.NEVER,
                SignalFacts.gathering(f.getKind()),
                status,
                list,
                f.getSeriesId(),
                f.getHostMemberId(),
                f.getProjectId(),
                f.getSessions().stream()
                        .map(Session::getDay)
                        .mapToInt(Day::of)
                        .min()
                        .orElseThrow(),
                f.getSessions().stream()
                        .map(Session::getDay)
                        .mapToInt(Day::of)
                        .max()
                        .orElseThrow(),
                f.getSessions().size(),
                heads == null ? -1 : heads);
    }

    private Occasion retracted(EventRetracted f) {
        int learned = learnedOn(f.getHead());
        return new Occasion(
                f.getEventId(),
                f.getVersion(),
                learned,
                Day.NEVER,
                Gathering.NONE,
                Status.RETRACTED,
                AttendanceList.PENDING,
                null,
                null,
                null,
                learned,
                learned,
                0,
                -1);
    }

    private static int learnedOn(FactHead head) {
        return Day.of(Zones.day(head.getRecordedAt(), head));
    }
}
