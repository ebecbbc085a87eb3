package org.lotse.activation.stream;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lets days come, each network's on its own: timers due fire day by day, and new definitions come into force on their day. */
final class Midnight {

    private final NetworkDays days;
    private final Rows rows;
    private final Changes changes;
    private final Definitions definitions;
    private final Looking looking;
    private final Round round;

    /** @param round begins anew with each day: every member's figures must follow */
    Midnight(NetworkDays days, Rows rows, Changes changes, Definitions definitions, Looking looking, Round round) {
        this.days = days;
        this.rows = rows;
        this.changes = changes;
        this.definitions = definitions;
        this.looking = looking;
        this.round = round;
    }

    /** A moment came, and with it the day that it is then in each network. */
    void timeComes(Instant moment) {
        days.hear(moment);
        if (days.anyEnds(moment)) {
            days.all().forEach(here -> dayComes(here, here.of(days.latest())));
            days.settle();
        }
    }

    /** A day came in one network; one that came before does nothing but fire what is due. */
    void dayComes(NetworkDay here, int day) {
        if (day <= here.today() && !here.timers().anyDue(day)) {
            return;
        }
        int other = definitions.nextChange(here.network(), here.today());
        while (other <= day) {
            fireUpTo(here, other - 1);
            here.come(other);
            lookAgain(here);
            other = definitions.nextChange(here.network(), here.today());
        }
        fireUpTo(here, day);
        if (day > here.today()) {
            here.come(day);
            round.begin();
        }
    }

    private void fireUpTo(NetworkDay here, int day) {
        while (here.timers().anyDue(day)) {
            Timers.Due due = here.timers().take();
            here.come(due.day());
            due.members().forEach(member -> {
                Row row = row(member);
                if (row != null && row.dueOn() == due.day()) {
                    changes.note(member, row, looking.afterDay(member, row, here));
                }
            });
        }
    }

    private void lookAgain(NetworkDay here) {
        // those that are not stored yet, too
        Set<MemberKey> members = new TreeSet<>(changes.of(here.network()));
        rows.forEach(here.network(), (key, row) -> members.add(key));
        members.forEach(this::lookAgain);
    }

    /** Other definitions are in force than at the last look. */
    void lookAgain(MemberKey member) {
        Row row = row(member);
        if (row != null) {
            changes.note(member, row, looking.afterOtherDefinitions(member, row, days.of(member.network())));
        }
    }

    private @Nullable Row row(MemberKey key) {
        return changes.row(key, rows);
    }
}
