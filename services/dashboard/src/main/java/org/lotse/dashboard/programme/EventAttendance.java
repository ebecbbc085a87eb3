package org.lotse.dashboard.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.dashboard.directory.store.Member;

/**
 * The participation of one member in one event.
 *
 * @param member null if it is no longer in the directory
 * @param registered number of the member's persons who were expected
 * @param attended number of the member's persons who came
 * @param people their current names in the directory
 * @param minutes total of all persons; null if the list has no times
 */
record EventAttendance(
        @Nullable Member member,
        long registered,
        long attended,
        List<String> people,
        @Nullable Long minutes,
        boolean walkIn) {

    public String nameOrNothing() {
        return member == null || member.name() == null ? "" : member.name();
    }
}
