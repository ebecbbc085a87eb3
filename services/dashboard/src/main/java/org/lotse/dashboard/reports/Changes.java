package org.lotse.dashboard.reports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A frozen report beside what the facts say now.
 *
 * @param sealIntact false only if somebody changed the frozen figures
 * @param same whether today's facts give the same report
 * @param redefined indicators whose rule is another today
 */
record Changes(Instant comparedAt, boolean sealIntact, boolean same, List<String> redefined, List<Change> changes) {

    /** @param before null when the figure is new; {@code after} null when it is gone */
    record Change(
            String key,
            @Nullable Long before,
            @Nullable Long after,
            @Nullable Long baseBefore,
            @Nullable Long baseAfter,
            List<Evidence.Item> added,
            List<Evidence.Item> removed) {}
}
