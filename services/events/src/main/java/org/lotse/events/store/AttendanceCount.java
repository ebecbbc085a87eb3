package org.lotse.events.store;

/**
 * How many came to an event.
 *
 * @param registered confirmed registrations
 * @param attended people, or members without a named person, who were at one session at least
 */
public record AttendanceCount(int registered, int attended) {

    public static final AttendanceCount ZERO = new AttendanceCount(0, 0);
}
