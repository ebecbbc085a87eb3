package org.lotse.activation.wire;

import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.EventType;
import org.lotse.activation.metric.programme.ProgrammeItem;
import org.lotse.activation.metric.programme.ProgrammeItem.AttendanceList;
import org.lotse.activation.metric.programme.ProgrammeItem.ItemStatus;
import org.lotse.facts.FactHead;
import org.lotse.facts.Zones;
import org.lotse.facts.programme.EventRecorded;
import org.lotse.facts.programme.EventRetracted;
import org.lotse.facts.programme.Session;

/** Converts facts about events to the core's types. */
public final class ProgrammeFactConverter {

    /** An event of a network. */
    public record NetworkProgrammeItem(UUID network, ProgrammeItem occasion) {}

    /**
     * @return null for a kind of fact that does not concern the programme
     * @throws IllegalArgumentException if a field is out of range; the message names it
     */
    public @Nullable NetworkProgrammeItem read(SpecificRecord fact) {
        return switch (fact) {
            case EventRecorded f -> new NetworkProgrammeItem(f.getHead().getNetworkId(), recorded(f));
            case EventRetracted f -> new NetworkProgrammeItem(f.getHead().getNetworkId(), retracted(f));
            default -> null;
        };
    }

    private ProgrammeItem recorded(EventRecorded f) {
        if (f.getSessions().isEmpty()) {
            throw new IllegalArgumentException("sessions is empty: an event has at least one");
        }
        int learned = learnedOn(f.getHead());
        ItemStatus status = switch (f.getStatus()) {
            case PLANNED -> ItemStatus.PLANNED;
            case HELD -> ItemStatus.HELD;
            case CANCELLED -> ItemStatus.CANCELLED;
            case UNKNOWN -> throw UnsupportedSchema.than("status of an event");
        };
        AttendanceList list = switch (f.getList()) {
            case PENDING -> AttendanceList.PENDING;
            case NO_LIST -> AttendanceList.NO_LIST;
            case KEPT -> AttendanceList.KEPT;
            case UNKNOWN -> throw UnsupportedSchema.than("state of an attendance list");
        };
        Integer heads = f.getHeadsWithoutName();
        return new ProgrammeItem(
                f.getEventId(),
                f.getVersion(),
                learned,
                status == ItemStatus.HELD && list == AttendanceList.KEPT ? learned : Day.NEVER,
                SignalFactConverter.eventType(f.getKind()),
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

    private ProgrammeItem retracted(EventRetracted f) {
        int learned = learnedOn(f.getHead());
        return new ProgrammeItem(
                f.getEventId(),
                f.getVersion(),
                learned,
                Day.NEVER,
                EventType.NONE,
                ItemStatus.RETRACTED,
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
