package org.lotse.startup.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** This computer and the database do not agree on the time. */
final class ClocksApartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClocksApartException(Instant here, Instant there) {
        super(
                "The clocks are apart: it is %s here and %s in the database (both UTC). Set the wrong one, best by NTP on every computer, and start again; nothing was changed."
                        .formatted(here.truncatedTo(ChronoUnit.SECONDS), there.truncatedTo(ChronoUnit.SECONDS)));
    }
}
