package org.lotse.events.domain;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The current state of an event: its plan, status and attendance list.
 *
 * @param version starts at 1; readers of the facts keep the highest
 * @param headsWithoutName attendees without a name; they count for the event, for no member
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

    /** The event with another plan or status; the same object if nothing differs. An event that was not held has no list. */
    public Event with(EventPlan otherPlan, EventStatus otherStatus) {
        AttendanceList then = otherStatus == EventStatus.HELD ? list : AttendanceList.PENDING;
        return changedTo(new Event(id, networkId, version, otherPlan, otherStatus, then, headsWithoutName));
    }

    /** The event with another status and the same version, for an event that is not published yet. */
    public Event withStatus(EventStatus other) {
        return new Event(id, networkId, version, plan, other, list, headsWithoutName);
    }

    /** The event with recorded attendance: it was held, and a list was kept. */
    public Event attended() {
        return withAttendanceList(AttendanceList.KEPT, headsWithoutName);
    }

    /**
     * The event with this state of the attendance list. A list that was kept, or is known to be missing, implies that the event was held.
     */
    public Event withAttendanceList(AttendanceList state, @Nullable Integer heads) {
        EventStatus then = state == AttendanceList.PENDING ? status : EventStatus.HELD;
        return changedTo(new Event(id, networkId, version, plan, then, state, heads));
    }

    /** The event with a head count. Without names, attendance by member stays unknown. */
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

    /** The member that contributed by hosting the event; null while the event is not held, or when the network hosts it. */
    public @Nullable UUID contributor() {
        return status == EventStatus.HELD ? plan.hostMemberId() : null;
    }

    /** True when the facts about registrations and attendance differ from those for {@code before}. */
    public boolean participationFactsDifferFrom(Event before) {
        return plan.kind() != before.plan.kind()
                || plan.beneficiary() != before.plan.beneficiary()
                || !Objects.equals(plan.seriesId(), before.plan.seriesId())
                || !Objects.equals(plan.hostMemberId(), before.plan.hostMemberId())
                || !Objects.equals(plan.projectId(), before.plan.projectId())
                || !plan.startBySession().equals(before.plan.startBySession());
    }

    /** The event with the next version, which replaces older versions at every reader. */
    public Event nextVersion() {
        return new Event(id, networkId, version + 1, plan, status, list, headsWithoutName);
    }

    private Event changedTo(Event other) {
        return other.equals(this) ? this : other.nextVersion();
    }
}
