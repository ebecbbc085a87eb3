package org.lotse.activation.metric.programme;

/**
 * Events of a network in a period and their attendance, by the local day of the event.
 *
 * @param held events that took place
 * @param cancelled events that were called off
 * @param withList of those held, with an attendance list
 * @param withoutList of those held, without an attendance list: attendance is unknown, not 0
 * @param listPending of those held, where the list is still awaited
 * @param headsWithoutName people counted without a name; they belong to the event, not to a member
 * @param registrations confirmed registrations, including later cancellations
 * @param attendances one per person and session
 * @param minutes of attendance where the lists have times
 * @param members distinct, with at least one attendance
 * @param persons distinct, with at least one attendance
 */
public record ProgrammePeriodFigures(
        long held,
        long cancelled,
        long withList,
        long withoutList,
        long listPending,
        long headsWithoutName,
        long registrations,
        long attendances,
        long minutes,
        long members,
        long persons) {

    /** The difference to other figures, figure by figure. */
    public ProgrammePeriodFigures minus(ProgrammePeriodFigures other) {
        return new ProgrammePeriodFigures(
                held - other.held,
                cancelled - other.cancelled,
                withList - other.withList,
                withoutList - other.withoutList,
                listPending - other.listPending,
                headsWithoutName - other.headsWithoutName,
                registrations - other.registrations,
                attendances - other.attendances,
                minutes - other.minutes,
                members - other.members,
                persons - other.persons);
    }
}
