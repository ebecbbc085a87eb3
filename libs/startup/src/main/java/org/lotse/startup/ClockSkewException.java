package org.lotse.startup;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** This computer and another one do not agree on the time. */
public final class ClockSkewException extends StartRefusedException {

    private static final long serialVersionUID = 1L;

    /** As much as Kerberos allows; below it no day is counted wrongly for long. */
    private static final Duration ALLOWED = Duration.ofMinutes(5);

    private ClockSkewException(Instant here, Instant there, String place) {
        super(
                "The clocks are apart: it is %s here and %s in the %s (both UTC). Set the wrong one, best by NTP on every computer, and start again."
                        .formatted(here.truncatedTo(ChronoUnit.SECONDS), there.truncatedTo(ChronoUnit.SECONDS), place));
    }

    /**
     * Days of a network would begin at another time for each service, and logins be refused as not yet or no longer valid.
     *
     * @param place whose time is {@code there}
     * @throws ClockSkewException if they differ by more than five minutes
     */
    public static void check(Instant here, Instant there, String place) {
        if (Duration.between(here, there).abs().compareTo(ALLOWED) > 0) {
            throw new ClockSkewException(here, there, place);
        }
    }
}
