package org.lotse.violations.domain;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Uses a logger and the clock. */
public final class ImpureDomainRule {

    private static final Logger LOG = LoggerFactory.getLogger(ImpureDomainRule.class);

    /** Logs the current time. */
    public void judge() {
        LOG.info("It is {}", Instant.now());
    }
}
