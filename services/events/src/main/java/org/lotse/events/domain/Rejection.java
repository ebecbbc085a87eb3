package org.lotse.events.domain;

import java.util.UUID;

/**
 * The reason for a rejection, and the remedy.
 *
 * @param type a short name in kebab case, stable for client programs
 * @param reason a sentence for the user
 * @param field the field at fault, as named in the request
 */
public record Rejection(Kind kind, String type, String reason, String field) {

    /** The remedy for the sender. */
    public enum Kind {
        /** Correct the reference: the entity does not exist. */
        UNKNOWN,
        /** Correct the content. */
        INVALID,
        /** Change something else first. */
        CONFLICT,
        /** Read the entity again: another request changed it first. */
        OUTDATED
    }

    public static Rejection invalid(String type, String reason, String field) {
        return new Rejection(Kind.INVALID, type, reason, field);
    }

    public static Rejection conflict(String type, String reason, String field) {
        return new Rejection(Kind.CONFLICT, type, reason, field);
    }

    public static Rejection unknown(String type, String reason, String field) {
        return new Rejection(Kind.UNKNOWN, type, reason, field);
    }

    public static Rejection unknownEvent(UUID id) {
        return unknown("unknown-event", "There is no event " + id + ". Look it up under /events.", "eventId");
    }
}
