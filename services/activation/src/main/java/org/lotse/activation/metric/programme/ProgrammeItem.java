package org.lotse.activation.metric.programme;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.EventType;

/**
 * An event of the programme as known now; days are epoch days of the network's zone.
 *
 * @param version the highest known; starts at 1
 * @param firstKnownOn day on which any version of it was first recorded
 * @param listKnownOn day on which it was first known that it was held and who came; {@link Day#NEVER} if that never was known
 * @param firstDay day of its first session
 * @param lastDay day of its last session, {@code firstDay} or later
 * @param headsWithoutName people who came without leaving a name; -1 when not known, which is not 0
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

    /** What became of it. */
    public enum ItemStatus {
        PLANNED,
        HELD,
        CANCELLED,
        /** It never was: an entry error, or an import undone. */
        RETRACTED
    }

    /** Whether anybody wrote down who came. */
    public enum AttendanceList {
        PENDING,
        NO_LIST,
        KEPT
    }

    /** It was held, and it is known who came. */
    public boolean countable() {
        return status == ItemStatus.HELD && list == AttendanceList.KEPT;
    }

    /**
     * The one that stays when two versions meet: the higher one, with the days on which we first knew of it and of its list; so the order
     * of arrival does not matter.
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
