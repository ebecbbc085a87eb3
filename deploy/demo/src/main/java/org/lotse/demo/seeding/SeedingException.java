package org.lotse.demo.seeding;

/** A part of the story that a service did not take. What was told before stays; telling it again changes nothing. */
final class SeedingException extends RuntimeException {

    private final int status;

    /** @param status HTTP status; 0 when there was no answer */
    SeedingException(int status, String reason) {
        super(reason);
        this.status = status;
    }

    int status() {
        return status;
    }
}
