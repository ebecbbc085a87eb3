package org.lotse.violations.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lotse.violations.web.GuestEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Uses a logger and the clock, and a package that uses this one. */
public final class ImpureDomainRule {

    private static final Logger LOG = LoggerFactory.getLogger(ImpureDomainRule.class);

    @SuppressWarnings("UnusedVariable")
    private @Nullable GuestEvent guest;

    /** Logs the current time. */
    public void judge() {
        LOG.info("It is {}", Instant.now());
    }
}
