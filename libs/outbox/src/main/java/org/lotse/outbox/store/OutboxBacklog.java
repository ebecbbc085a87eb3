package org.lotse.outbox.store;

import java.time.Duration;

/**
 * The facts not yet delivered.
 *
 * @param facts number of waiting facts, including refused ones
 * @param refused number of facts that the broker refused; each blocks its key
 * @param oldest age of the oldest waiting fact; zero if there is none
 */
public record OutboxBacklog(long facts, long refused, Duration oldest) {}
