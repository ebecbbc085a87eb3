package org.lotse.activation.deadletters;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Shows how many letters are open, by kind. The stream is well all the same: it put them aside and went on. */
@Component
class DeadLettersHealth implements HealthIndicator {

    private final DeadLetterTracker open;

    DeadLettersHealth(DeadLetterTracker open) {
        this.open = open;
    }

    @Override
    public Health health() {
        return Health.up()
                .withDetail("open", open.count())
                .withDetail("byFlaw", open.counts())
                .build();
    }
}
