package org.lotse.activation.metric.programme;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.Signal;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.statistics.ConfidenceInterval;
import org.lotse.activation.metric.statistics.Wilson;

/**
 * The steps of one event from invitation to registration, attendance and follow-up. Counts people; where only the member is known, the
 * member stands for its person.
 *
 * <p>No-show rate = (confirmed − attended − cancelled in time) / (confirmed − cancelled in time), of those who had registered. Without an
 * attendance list attendance is unknown, so there is no rate. Not for use by several threads. Long, since each figure is explained.
 */
public final class FunnelCounter {

    /** A member with another act within this many days after the event counts as followed up. */
    public static final int FOLLOW_UP_DAYS = 30;

    private final ProgrammeItem programmeItem;
    private final Set<UUID> invited = new HashSet<>();
    private final Set<UUID> registered = new HashSet<>();
    private final Set<UUID> cancelled = new HashSet<>();
    private final Set<UUID> waiting = new HashSet<>();
    private final Set<UUID> attended = new HashSet<>();
    private final Set<UUID> members = new HashSet<>();
    private final Set<UUID> followedUp = new HashSet<>();

    public FunnelCounter(ProgrammeItem programmeItem) {
        this.programmeItem = programmeItem;
    }

    /**
     * @param invited people whom a campaign of this platform sent an invitation; 0 if none did; other ways to invite are unknown
     * @param invitedConfirmed of these, people whose registration was confirmed, including later cancellations; excludes people invited by
     *     name whose member registered without a name
     * @param confirmed people whose registration was confirmed, including later cancellations
     * @param cancelledInTime of these
     * @param waiting people on the waiting list
     * @param attended people who attended; null without an attendance list
     * @param walkIns of these, people without a valid registration
     * @param noShows people who registered, did not cancel in time and did not attend
     * @param noShowRate null without a list, or if no people were expected
     * @param members distinct members whose people attended
     * @param followedUp of these members, those with another act within {@link #FOLLOW_UP_DAYS} days after the event: attended elsewhere,
     *     contributed, used a service, stated a need, enquired, gave feedback; not registrations or invitations
     */
    public record FunnelCounts(
            long invited,
            long invitedConfirmed,
            long confirmed,
            long cancelledInTime,
            long waiting,
            @Nullable Long attended,
            @Nullable Long walkIns,
            @Nullable Long noShows,
            @Nullable ConfidenceInterval noShowRate,
            @Nullable Long members,
            @Nullable Long followedUp) {}

    /** Adds one member's registrations, attendances and other acts. Retracted organisations add nothing. */
    public void add(UUID member, History history) {
        if (history.registration() == null) {
            return;
        }
        boolean came = false;
        boolean wentOn = false;
        for (Signal signal : history.signals().contents()) {
            if (programmeItem.id().equals(signal.event())) {
                came |= take(signal, member);
            } else {
                wentOn |= goesOn(signal);
            }
        }
        if (came) {
            members.add(member);
            if (wentOn) {
                followedUp.add(member);
            }
        }
    }

    private boolean take(Signal signal, UUID member) {
        UUID person = signal.person();
        UUID who = person == null ? member : person;
        if (signal.type().attendance()) {
            attended.add(who);
            return true;
        }
        switch (signal.type()) {
            case INVITED -> invited.add(who);
            case REGISTERED -> registered.add(who);
            case CANCELLED -> cancelled.add(who);
            case WAIT_LISTED -> waiting.add(who);
            default -> {}
        }
        return false;
    }

    private boolean goesOn(Signal signal) {
        int after = signal.day() - programmeItem.lastDay();
        boolean chair = signal.type() == SignalType.REGISTERED
                || signal.type() == SignalType.CANCELLED
                || signal.type() == SignalType.WAIT_LISTED;
        return !chair && signal.type().act() && after > 0 && after <= FOLLOW_UP_DAYS;
    }

    public FunnelCounts stages() {
        // people who cancelled and registered again are expected
        Set<UUID> inTime = without(cancelled, registered);
        long confirmed = registered.size() + (long) inTime.size();
        long invitedConfirmed = invited.stream()
                .filter(who -> registered.contains(who) || cancelled.contains(who))
                .count();
        if (!programmeItem.countable()) {
            return new FunnelCounts(
                    invited.size(),
                    invitedConfirmed,
                    confirmed,
                    inTime.size(),
                    waiting.size(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        long missing = without(registered, attended).size();
        return new FunnelCounts(
                invited.size(),
                invitedConfirmed,
                confirmed,
                inTime.size(),
                waiting.size(),
                (long) attended.size(),
                (long) without(attended, registered).size(),
                missing,
                registered.isEmpty() ? null : Wilson.of(missing, registered.size()),
                (long) members.size(),
                (long) followedUp.size());
    }

    private static Set<UUID> without(Set<UUID> all, Set<UUID> some) {
        Set<UUID> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
