package org.lotse.outbox.store;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact that the broker refused. It blocks its key until an operator releases or drops it.
 *
 * @param error the broker's reason
 */
public record BlockedFact(long id, String topic, UUID key, Instant failedAt, String error) {}
