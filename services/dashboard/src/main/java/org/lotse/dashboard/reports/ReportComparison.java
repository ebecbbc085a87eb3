package org.lotse.dashboard.reports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A frozen report compared with the current facts.
 *
 * @param sealIntact false only if the frozen figures were altered
 * @param same whether the current facts give the same report
 * @param redefined indicators whose definition has changed
 */
record ReportComparison(
        Instant comparedAt, boolean sealIntact, boolean same, List<String> redefined, List<FigureChange> changes) {

    /** @param before null if the figure is new; {@code after} null if it was removed */
    record FigureChange(
            String key,
            @Nullable Long before,
            @Nullable Long after,
            @Nullable Long baseBefore,
            @Nullable Long baseAfter,
            List<EvidenceList.EvidenceItem> added,
            List<EvidenceList.EvidenceItem> removed) {}
}
