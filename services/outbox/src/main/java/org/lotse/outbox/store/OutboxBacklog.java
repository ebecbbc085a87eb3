package org.lotse.outbox.store;

import java.time.Duration;

/**
 * How far delivery is behind.
 *
 * @param facts waiting, refused ones included
 * @param refused by the broker; each holds back its key
 * @param oldest age of the fact that waits longest; zero when none waits
 */
public record OutboxBacklog(long facts, long refused, Duration oldest) {}
