package org.lotse.outbox.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Facts being said again, or said again.
 *
 * @param since only those that were first said at this time or later; null for all
 * @param facts how many have been put into the outbox so far
 * @param of how many there are
 * @param finishedAt null while it is under way
 */
public record Restatement(
        long id,
        @Nullable Instant since,
        long facts,
        long of,
        Instant startedAt,
        @Nullable Instant finishedAt) {}
