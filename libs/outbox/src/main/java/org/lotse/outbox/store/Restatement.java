package org.lotse.outbox.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A restatement: facts that are published again, under way or done.
 *
 * @param since only facts first published at this time or later; null for all
 * @param facts how many have been put into the outbox so far
 * @param of how many there are in total
 * @param finishedAt null while it is under way
 */
public record Restatement(
        long id,
        @Nullable Instant since,
        long facts,
        long of,
        Instant startedAt,
        @Nullable Instant finishedAt) {}
