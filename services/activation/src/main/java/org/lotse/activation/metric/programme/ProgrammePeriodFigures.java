package org.lotse.activation.metric.programme;

/**
 * What a network held in a period, and who came; by the local day of the event.
 *
 * @param held events that took place
 * @param cancelled events that were called off
 * @param withList of those held, with an attendance list
 * @param withoutList of those held, where nobody wrote down who came: attendance is unknown, not 0
 * @param listPending of those held, where the list is still awaited
 * @param headsWithoutName people on no list who were counted; they belong to the event, to no member
 * @param registrations confirmed ones, later cancelled or not
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

    /** The change from other figures to these, figure by figure. */
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
