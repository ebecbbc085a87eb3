package org.lotse.reports.reporting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotse.reports.domain.Change;
import org.lotse.reports.domain.Content;
import org.lotse.reports.domain.Definition;
import org.lotse.reports.domain.Figures;
import org.lotse.reports.store.FrozenReports;
import org.lotse.reports.store.Materials;
import org.lotse.reports.store.Positions;
import org.lotse.reports.store.ReportRow;
import org.lotse.reports.wording.Definitions;
import org.springframework.stereotype.Component;

/** Computes a frozen report again from what is known now: the same digest, or the corrections since, one by one. */
@Component
class Comparing {

    private final FrozenReports frozen;
    private final Materials materials;
    private final Definitions definitions;
    private final Clock clock;

    Comparing(FrozenReports frozen, Materials materials, Definitions definitions, Clock clock) {
        this.frozen = frozen;
        this.materials = materials;
        this.definitions = definitions;
        this.clock = clock;
    }

    /**
     * @param sealed what the frozen figures give when hashed today; differs from the report's digest only if somebody tampered
     * @param digest of the report computed from today's facts and rules
     * @param redefined ids of indicators whose definition has changed since
     */
    record Comparison(
            FrozenReports.Frozen frozen,
            String sealed,
            String digest,
            Instant at,
            List<Positions.Read> position,
            List<String> redefined,
            List<Change> changes) {}

    Optional<Comparison> compare(UUID networkId, ReportRow report) {
        return frozen.find(networkId, report).map(before -> compare(networkId, before));
    }

    private Comparison compare(UUID networkId, FrozenReports.Frozen before) {
        Content then = before.content();
        Materials.Snapshot known = materials.of(networkId, then.project().id());
        Content now = new Content(
                then.project(),
                then.period(),
                definitions.all(),
                Figures.of(then.project(), then.period(), known.material()));
        return new Comparison(
                before,
                then.digest(),
                now.digest(),
                clock.instant(),
                known.position(),
                redefined(then.definitions(), now.definitions()),
                Change.between(then.figures(), now.figures()));
    }

    private static List<String> redefined(List<Definition> before, List<Definition> after) {
        return after.stream()
                .filter(definition -> !before.contains(definition))
                .map(Definition::id)
                .toList();
    }
}
