package org.lotse.activation.task;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Advances the day of each network on its own calendar: due timers fire day by day, and new policies come into force on their day. */
final class DayRollover {

    private final StreamDays days;
    private final HistoryRows rows;
    private final PendingUpdates pendingUpdates;
    private final PolicyAssignment policyAssignment;
    private final LifecycleEvaluation lifecycleEvaluation;
    private final RefreshCursor refreshCursor;

    /** @param refreshCursor restarts with each day, since every member's figures must follow */
    DayRollover(
            StreamDays days,
            HistoryRows rows,
            PendingUpdates pendingUpdates,
            PolicyAssignment policyAssignment,
            LifecycleEvaluation lifecycleEvaluation,
            RefreshCursor refreshCursor) {
        this.days = days;
        this.rows = rows;
        this.pendingUpdates = pendingUpdates;
        this.policyAssignment = policyAssignment;
        this.lifecycleEvaluation = lifecycleEvaluation;
        this.refreshCursor = refreshCursor;
    }

    /** Advances to a moment, and so to the day that it falls on in each network. */
    void advanceTime(Instant moment) {
        days.advanceTo(moment);
        if (days.anyEnds(moment)) {
            days.all().forEach(here -> advanceDay(here, here.of(days.latest())));
            days.settle();
        }
    }

    /** Advances one network to a day; a day that has already begun only fires due timers. */
    void advanceDay(StreamDay here, int day) {
        if (day <= here.today() && !here.timers().anyDue(day)) {
            return;
        }
        int other = policyAssignment.nextChange(here.network(), here.today());
        while (other <= day) {
            fireUpTo(here, other - 1);
            here.advanceTo(other);
            reevaluate(here);
            other = policyAssignment.nextChange(here.network(), here.today());
        }
        fireUpTo(here, day);
        if (day > here.today()) {
            here.advanceTo(day);
            refreshCursor.begin();
        }
    }

    private void fireUpTo(StreamDay here, int day) {
        while (here.timers().anyDue(day)) {
            Timers.DueTimers dueTimers = here.timers().take();
            here.advanceTo(dueTimers.day());
            dueTimers.members().forEach(member -> {
                HistoryRow row = row(member);
                if (row != null && row.dueOn() == dueTimers.day()) {
                    pendingUpdates.note(member, row, lifecycleEvaluation.afterDay(member, row, here));
                }
            });
        }
    }

    private void reevaluate(StreamDay here) {
        // includes members that are not stored yet
        Set<MemberKey> members = new TreeSet<>(pendingUpdates.of(here.network()));
        rows.forEach(here.network(), (key, row) -> members.add(key));
        members.forEach(this::reevaluate);
    }

    /** Evaluates a member by definitions that differ from those of its last evaluation. */
    void reevaluate(MemberKey member) {
        HistoryRow row = row(member);
        if (row != null) {
            pendingUpdates.note(
                    member, row, lifecycleEvaluation.afterOtherDefinitions(member, row, days.of(member.network())));
        }
    }

    private @Nullable HistoryRow row(MemberKey key) {
        return pendingUpdates.row(key, rows);
    }
}
