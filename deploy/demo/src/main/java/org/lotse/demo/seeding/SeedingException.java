package org.lotse.demo.seeding;

/**
 * A service refused a part of the scenario. The parts already seeded stay; seeding again changes nothing that exists.
 */
final class SeedingException extends RuntimeException {

    private final int status;

    /** @param status HTTP status; 0 if there was no response */
    SeedingException(int status, String reason) {
        super(reason);
        this.status = status;
    }

    int status() {
        return status;
    }
}
