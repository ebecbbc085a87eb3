package org.lotse.reports.reporting;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.lotse.reports.domain.Project;
import org.lotse.reports.domain.ReportContent;
import org.lotse.reports.domain.ReportFigures;
import org.lotse.reports.i18n.IndicatorCatalogue;
import org.lotse.reports.store.FrozenReportRepository;
import org.lotse.reports.store.ProjectRepository;
import org.lotse.reports.store.ReportInputRepository;
import org.lotse.reports.store.ReportRepository;
import org.lotse.reports.store.ReportRow;
import org.lotse.reports.wire.ConsumerCatchUp;
import org.springframework.stereotype.Component;

/** Computes one report from all facts known now, and freezes it. */
@Component
class FreezingReport {

    static final String BEHIND = "The facts of the last minutes had not all arrived after two minutes."
            + " Nothing was frozen; ask for the report again.";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ReportRepository reportRepository;
    private final ProjectRepository projectRepository;
    private final ReportInputRepository reportInputRepository;
    private final FrozenReportRepository frozen;
    private final IndicatorCatalogue indicatorCatalogue;
    private final ConsumerCatchUp log;
    private final Clock clock;
    private final ReportMeters meters;

    FreezingReport(
            ReportRepository reportRepository,
            ProjectRepository projectRepository,
            ReportInputRepository reportInputRepository,
            FrozenReportRepository frozen,
            IndicatorCatalogue indicatorCatalogue,
            ConsumerCatchUp log,
            Clock clock,
            ReportMeters meters) {
        this.reportRepository = reportRepository;
        this.projectRepository = projectRepository;
        this.reportInputRepository = reportInputRepository;
        this.frozen = frozen;
        this.indicatorCatalogue = indicatorCatalogue;
        this.log = log;
        this.clock = clock;
        this.meters = meters;
    }

    void freeze(UUID networkId, UUID reportId) {
        ReportRow report = reportRepository.find(networkId, reportId).orElseThrow();
        Project project = projectRepository.find(networkId, report.projectId()).orElseThrow();
        reportRepository.start(networkId, reportId);
        if (!log.awaitCaughtUp(PATIENCE)) {
            reportRepository.fail(networkId, reportId, BEHIND);
            meters.behind();
            return;
        }
        ReportInputRepository.ReportInputSnapshot known = reportInputRepository.of(networkId, project.id());
        ReportContent content = new ReportContent(
                project,
                report.period(),
                indicatorCatalogue.all(),
                ReportFigures.of(project, report.period(), known.material()));
        frozen.freeze(networkId, reportId, content, known.position(), clock.instant());
        meters.frozen();
    }
}
