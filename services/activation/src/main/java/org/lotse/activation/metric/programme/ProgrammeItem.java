package org.lotse.activation.metric.programme;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.EventType;

/**
 * An event of the programme as known now; days are epoch days of the network's zone.
 *
 * @param version highest known version; starts at 1
 * @param firstKnownOn day on which any version of it was first recorded
 * @param listKnownOn day on which it was first known that the event was held and who attended; {@link Day#NEVER} if unknown
 * @param firstDay day of its first session
 * @param lastDay day of its last session, {@code firstDay} or later
 * @param headsWithoutName people who attended without leaving a name; -1 when unknown, which is not 0
 */
public record ProgrammeItem(
        UUID id,
        int version,
        int firstKnownOn,
        int listKnownOn,
        EventType kind,
        ItemStatus status,
        AttendanceList list,
        @Nullable UUID series,
        @Nullable UUID host,
        @Nullable UUID project,
        int firstDay,
        int lastDay,
        int sessions,
        int headsWithoutName) {

    /** Outcome of the event. */
    public enum ItemStatus {
        PLANNED,
        HELD,
        CANCELLED,
        /** Never existed: an entry error, or an import undone. */
        RETRACTED
    }

    /** Whether an attendance list exists. */
    public enum AttendanceList {
        PENDING,
        NO_LIST,
        KEPT
    }

    /** Whether it was held and has an attendance list. */
    public boolean countable() {
        return status == ItemStatus.HELD && list == AttendanceList.KEPT;
    }

    /**
     * Selects one of two versions: the higher one, with the first days on which the event and its list were known. So the order of arrival
     * does not matter.
     */
    public ProgrammeItem or(ProgrammeItem other) {
        ProgrammeItem higher = version >= other.version ? this : other;
        return higher.known(Math.min(firstKnownOn, other.firstKnownOn), Math.min(listKnownOn, other.listKnownOn));
    }

    private ProgrammeItem known(int first, int withList) {
        return new ProgrammeItem(
                id,
                version,
                first,
                withList,
                kind,
                status,
                list,
                series,
                host,
                project,
                firstDay,
                lastDay,
                sessions,
                headsWithoutName);
    }
}
