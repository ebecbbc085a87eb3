package org.lotse.startup;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The clocks of this computer and another one differ. */
public final class ClockSkewException extends StartRefusedException {

    private static final long serialVersionUID = 1L;

    /** The limit of Kerberos; a smaller skew never miscounts days for long. */
    private static final Duration ALLOWED = Duration.ofMinutes(5);

    private ClockSkewException(Instant here, Instant there, String place) {
        super(
                "The clocks are apart: it is %s here and %s in the %s (both UTC). Set the wrong one, best by NTP on every computer, and start again."
                        .formatted(here.truncatedTo(ChronoUnit.SECONDS), there.truncatedTo(ChronoUnit.SECONDS), place));
    }

    /**
     * Compares two clocks. With different clocks, services would start the days of a network at different times, and logins would fail as
     * not yet or no longer valid.
     *
     * @param place the computer that {@code there} was read from
     * @throws ClockSkewException if they differ by more than five minutes
     */
    public static void check(Instant here, Instant there, String place) {
        if (Duration.between(here, there).abs().compareTo(ALLOWED) > 0) {
            throw new ClockSkewException(here, there, place);
        }
    }
}
