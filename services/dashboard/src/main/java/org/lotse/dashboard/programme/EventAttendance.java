package org.lotse.dashboard.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.dashboard.directory.store.Member;

/**
 * A member at one event.
 *
 * @param member null when it is no longer in the directory
 * @param registered people of the member who were expected
 * @param attended people of the member who came
 * @param people their names, as the directory knows them at this moment
 * @param minutes together; null when the list has no times
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
