package org.lotse.reports.reporting;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.lotse.reports.domain.Content;
import org.lotse.reports.domain.Figures;
import org.lotse.reports.domain.Project;
import org.lotse.reports.store.FrozenReports;
import org.lotse.reports.store.Materials;
import org.lotse.reports.store.Projects;
import org.lotse.reports.store.ReportRow;
import org.lotse.reports.store.Reports;
import org.lotse.reports.wire.LogEnd;
import org.lotse.reports.wording.Definitions;
import org.springframework.stereotype.Component;

/** Makes one report from everything that is known by now, and freezes it. */
@Component
class Freezing {

    static final String BEHIND = "The facts of the last minutes had not all arrived after two minutes."
            + " Nothing was frozen; ask for the report again.";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Reports reports;
    private final Projects projects;
    private final Materials materials;
    private final FrozenReports frozen;
    private final Definitions definitions;
    private final LogEnd log;
    private final Clock clock;
    private final ReportMeters meters;

    Freezing(
            Reports reports,
            Projects projects,
            Materials materials,
            FrozenReports frozen,
            Definitions definitions,
            LogEnd log,
            Clock clock,
            ReportMeters meters) {
        this.reports = reports;
        this.projects = projects;
        this.materials = materials;
        this.frozen = frozen;
        this.definitions = definitions;
        this.log = log;
        this.clock = clock;
        this.meters = meters;
    }

    void freeze(UUID networkId, UUID reportId) {
        ReportRow report = reports.find(networkId, reportId).orElseThrow();
        Project project = projects.find(networkId, report.projectId()).orElseThrow();
        reports.start(networkId, reportId);
        if (!log.awaitReading(PATIENCE)) {
            reports.fail(networkId, reportId, BEHIND);
            meters.behind();
            return;
        }
        Materials.Snapshot known = materials.of(networkId, project.id());
        Content content = new Content(
                project, report.period(), definitions.all(), Figures.of(project, report.period(), known.material()));
        frozen.freeze(networkId, reportId, content, known.position(), clock.instant());
        meters.frozen();
    }
}
