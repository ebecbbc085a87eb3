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
record ReportComparison(
        Instant comparedAt, boolean sealIntact, boolean same, List<String> redefined, List<FigureChange> changes) {

    /** @param before null when the figure is new; {@code after} null when it is gone */
    record FigureChange(
            String key,
            @Nullable Long before,
            @Nullable Long after,
            @Nullable Long baseBefore,
            @Nullable Long baseAfter,
            List<EvidenceList.EvidenceItem> added,
            List<EvidenceList.EvidenceItem> removed) {}
}
