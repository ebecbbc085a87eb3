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
 * From being invited to registering, coming and going on, for one event. Counts people; where only the member is known, the member
 * stands for its person.
 *
 * <p>No-show rate = (confirmed − attended − cancelled in time) / (confirmed − cancelled in time), of those who had registered. Without an
 * attendance list nobody knows who came, so there is no rate. Not for use by several threads. Long by what its figures mean, which is
 * said beside them.
 */
public final class FunnelCounter {

    /** Days after the event in which a member that goes on counts as followed up. */
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
     * @param invited people whom a campaign of this platform sent an invitation; 0 if none did: of other ways to invite nothing is known
     * @param invitedConfirmed of these, people whose registration was confirmed, those who cancelled later too; who was invited as a person
     *     and registered as a member without a name is not among them
     * @param confirmed people whose registration was confirmed, those who cancelled later too
     * @param cancelledInTime of these
     * @param waiting people on the waiting list
     * @param attended people who came; null when nobody kept a list
     * @param walkIns of these, without a registration that was still good
     * @param noShows registered, not cancelled in time, not there
     * @param noShowRate null without a list, or if nobody was expected
     * @param members distinct members of those who came
     * @param followedUp of these members, with another act within {@link #FOLLOW_UP_DAYS} days after the event: came elsewhere, contributed,
     *     used a service, stated a need, enquired, gave feedback; registering and being invited are none
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

    /** Adds what one member has to do with the event. Organisations that were retracted have nothing. */
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
        // who cancelled and registered again is expected
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
