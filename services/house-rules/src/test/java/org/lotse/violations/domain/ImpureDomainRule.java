package org.lotse.violations.domain;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows a logger and asks the clock. */
public final class ImpureDomainRule {

    private static final Logger LOG = LoggerFactory.getLogger(ImpureDomainRule.class);

    /** Says what time it is. */
    public void judge() {
        LOG.info("It is {}", Instant.now());
    }
}
