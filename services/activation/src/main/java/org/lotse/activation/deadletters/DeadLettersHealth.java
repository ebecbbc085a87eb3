package org.lotse.activation.deadletters;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Shows how many dead letters are open, by kind. Always up: the stream sets unreadable records aside and goes on. */
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
