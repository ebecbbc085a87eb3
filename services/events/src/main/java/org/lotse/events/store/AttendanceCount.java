package org.lotse.events.store;

/**
 * The numbers of registrations and attendees of an event.
 *
 * @param registered confirmed registrations
 * @param attended people, or members without a named person, who attended at least one session
 */
public record AttendanceCount(int registered, int attended) {

    public static final AttendanceCount ZERO = new AttendanceCount(0, 0);
}
