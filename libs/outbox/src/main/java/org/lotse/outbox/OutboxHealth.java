package org.lotse.outbox;

import org.lotse.outbox.relay.RelayState;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Down while facts cannot be delivered, with the reason. It does not affect readiness: the service still accepts requests, and their facts
 * wait in the database.
 */
final class OutboxHealth implements HealthIndicator {

    private final RelayState state;

    OutboxHealth(RelayState state) {
        this.state = state;
    }

    @Override
    public Health health() {
        return state.obstacle()
                .map(reason -> Health.down().withDetail("waits", reason).build())
                .orElseGet(() -> Health.up().build());
    }
}
