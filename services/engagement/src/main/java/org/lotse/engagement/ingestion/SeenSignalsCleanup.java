package org.lotse.engagement.ingestion;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.lotse.engagement.EngagementProperties;
import org.lotse.engagement.store.SeenSignals;
import org.lotse.tenancy.CurrentNetwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes, once an hour, fingerprints that are older than {@link EngagementProperties#remember()}. */
@Component
class SeenSignalsCleanup {

    private static final Logger LOG = LoggerFactory.getLogger(SeenSignalsCleanup.class);

    private final SeenSignals seenSignals;
    private final EngagementProperties properties;
    private final Clock clock;

    SeenSignalsCleanup(SeenSignals seenSignals, EngagementProperties properties, Clock clock) {
        this.seenSignals = seenSignals;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        int forgotten = CurrentNetwork.everywhere(
                () -> seenSignals.deleteBefore(clock.instant().minus(properties.remember())));
        LOG.debug("Forgot {} signals heard before the last {}", forgotten, properties.remember());
    }
}
