package org.lotse.events.domain;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as known now: its plan, and what became of it.
 *
 * @param version starts at 1; readers of its facts keep the highest
 * @param headsWithoutName people who came without leaving a name; they count for the event, for no member
 */
public record Event(
        UUID id,
        UUID networkId,
        int version,
        EventPlan plan,
        EventStatus status,
        AttendanceList list,
        @Nullable Integer headsWithoutName) {

    public static Event planned(UUID id, UUID networkId, int version, EventPlan plan) {
        return new Event(id, networkId, version, plan, EventStatus.PLANNED, AttendanceList.PENDING, null);
    }

    /** The same event with another plan or status; itself when nothing differs. What was not held has no list. */
    public Event with(EventPlan otherPlan, EventStatus otherStatus) {
        AttendanceList then = otherStatus == EventStatus.HELD ? list : AttendanceList.PENDING;
        return changedTo(new Event(id, networkId, version, otherPlan, otherStatus, then, headsWithoutName));
    }

    /** The same version in another status, for an event that nobody has been told of yet. */
    public Event withStatus(EventStatus other) {
        return new Event(id, networkId, version, plan, other, list, headsWithoutName);
    }

    /** Somebody was there: so it was held, and somebody wrote it down. */
    public Event attended() {
        return withAttendanceList(AttendanceList.KEPT, headsWithoutName);
    }

    /** What is known about the list. A list that was kept, or is known to be missing, belongs to an event that was held. */
    public Event withAttendanceList(AttendanceList state, @Nullable Integer heads) {
        EventStatus then = state == AttendanceList.PENDING ? status : EventStatus.HELD;
        return changedTo(new Event(id, networkId, version, plan, then, state, heads));
    }

    /** Somebody counted heads. Without names, who attended stays unknown. */
    public Event withHeadCount(int heads) {
        return withAttendanceList(list == AttendanceList.PENDING ? AttendanceList.NO_LIST : list, heads);
    }

    /** True when this differs from {@code before} in more than its version. */
    public boolean differsFrom(Event before) {
        return !withVersion(before.version).equals(before);
    }

    public Event withVersion(int other) {
        return new Event(id, networkId, other, plan, status, list, headsWithoutName);
    }

    /** The member whose contribution it is to have held this event; null while it is not held, or by the network. */
    public @Nullable UUID contributor() {
        return status == EventStatus.HELD ? plan.hostMemberId() : null;
    }

    /** True when facts about registrations and attendance say something else than they did for {@code before}. */
    public boolean participationFactsDifferFrom(Event before) {
        return plan.kind() != before.plan.kind()
                || plan.beneficiary() != before.plan.beneficiary()
                || !Objects.equals(plan.seriesId(), before.plan.seriesId())
                || !Objects.equals(plan.hostMemberId(), before.plan.hostMemberId())
                || !Objects.equals(plan.projectId(), before.plan.projectId())
                || !plan.startBySession().equals(before.plan.startBySession());
    }

    /** The same event retold: a reader that has an older version takes this one. */
    public Event nextVersion() {
        return new Event(id, networkId, version + 1, plan, status, list, headsWithoutName);
    }

    private Event changedTo(Event other) {
        return other.equals(this) ? this : other.nextVersion();
    }
}
