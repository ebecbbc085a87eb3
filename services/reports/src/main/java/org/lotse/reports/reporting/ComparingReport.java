package org.lotse.reports.reporting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotse.reports.domain.FigureChange;
import org.lotse.reports.domain.IndicatorDefinition;
import org.lotse.reports.domain.ReportContent;
import org.lotse.reports.domain.ReportFigures;
import org.lotse.reports.i18n.IndicatorCatalogue;
import org.lotse.reports.store.FrozenReportRepository;
import org.lotse.reports.store.ReadPositionRepository;
import org.lotse.reports.store.ReportInputRepository;
import org.lotse.reports.store.ReportRow;
import org.springframework.stereotype.Component;

/** Recomputes a frozen report from the current facts: the digest is the same, or the result lists each correction since. */
@Component
class ComparingReport {

    private final FrozenReportRepository frozen;
    private final ReportInputRepository reportInputRepository;
    private final IndicatorCatalogue indicatorCatalogue;
    private final Clock clock;

    ComparingReport(
            FrozenReportRepository frozen,
            ReportInputRepository reportInputRepository,
            IndicatorCatalogue indicatorCatalogue,
            Clock clock) {
        this.frozen = frozen;
        this.reportInputRepository = reportInputRepository;
        this.indicatorCatalogue = indicatorCatalogue;
        this.clock = clock;
    }

    /**
     * @param sealed digest of the frozen figures, computed today; differs from the report's digest only after tampering
     * @param digest of the report computed from today's facts and rules
     * @param redefined ids of indicators whose definition has changed since
     */
    record ReportComparison(
            FrozenReportRepository.FrozenReport frozen,
            String sealed,
            String digest,
            Instant at,
            List<ReadPositionRepository.ReadPosition> position,
            List<String> redefined,
            List<FigureChange> changes) {}

    Optional<ReportComparison> compare(UUID networkId, ReportRow report) {
        return frozen.find(networkId, report).map(before -> compare(networkId, before));
    }

    private ReportComparison compare(UUID networkId, FrozenReportRepository.FrozenReport before) {
        ReportContent then = before.content();
        ReportInputRepository.ReportInputSnapshot known =
                reportInputRepository.of(networkId, then.project().id());
        ReportContent now = new ReportContent(
                then.project(),
                then.period(),
                indicatorCatalogue.all(),
                ReportFigures.of(then.project(), then.period(), known.material()));
        return new ReportComparison(
                before,
                then.digest(),
                now.digest(),
                clock.instant(),
                known.position(),
                redefined(then.definitions(), now.definitions()),
                FigureChange.between(then.figures(), now.figures()));
    }

    private static List<String> redefined(List<IndicatorDefinition> before, List<IndicatorDefinition> after) {
        return after.stream()
                .filter(definition -> !before.contains(definition))
                .map(IndicatorDefinition::id)
                .toList();
    }
}
