package org.lotse.events.domain;

import java.util.UUID;

/**
 * Why something cannot be done, and the way out.
 *
 * @param type a short name in kebab case, stable for programs
 * @param reason a sentence for people
 * @param field the part of the request that is meant, as its sender spells it
 */
public record Rejection(Kind kind, String type, String reason, String field) {

    /** What the sender can do about it. */
    public enum Kind {
        /** Correct the reference: there is no such thing. */
        UNKNOWN,
        /** Correct the content. */
        INVALID,
        /** Change something else first. */
        CONFLICT,
        /** Read again: somebody else was faster. */
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
