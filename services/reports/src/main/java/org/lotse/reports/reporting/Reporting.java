package org.lotse.reports.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.gate.Uuids;
import org.lotse.reports.domain.Period;
import org.lotse.reports.domain.Project;
import org.lotse.reports.reporting.Ordering.EndsBeforeItStarts;
import org.lotse.reports.reporting.Ordering.KeyTaken;
import org.lotse.reports.reporting.Ordering.Ordered;
import org.lotse.reports.reporting.Ordering.OutsideProject;
import org.lotse.reports.reporting.Ordering.TooLong;
import org.lotse.reports.reporting.Ordering.UnknownProject;
import org.lotse.reports.store.Projects;
import org.lotse.reports.store.ReportRow;
import org.lotse.reports.store.Reports;
import org.springframework.stereotype.Service;

/** Takes orders for reports and releases what was made of them. */
@Service
class Reporting {

    private static final int LONGEST_YEARS = 3;

    private final Projects projects;
    private final Reports reports;
    private final ReportJobs jobs;
    private final Clock clock;

    Reporting(Projects projects, Reports reports, ReportJobs jobs, Clock clock) {
        this.projects = projects;
        this.reports = reports;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** @param key names the order, so that a repeated one finds the first; null when the sender does not repeat itself */
    Ordering order(UUID networkId, UUID projectId, LocalDate from, LocalDate to, @Nullable String key, String by) {
        if (to.isBefore(from)) {
            return new EndsBeforeItStarts();
        }
        Period period = new Period(from, to);
        if (!to.isBefore(from.plusYears(LONGEST_YEARS))) {
            return new TooLong();
        }
        Optional<Project> project = projects.find(networkId, projectId);
        if (project.isEmpty()) {
            return new UnknownProject();
        }
        if (!project.get().period().contains(period)) {
            return new OutsideProject(project.get());
        }
        UUID id = key == null ? Uuids.next() : Uuids.of("report:" + networkId, key);
        boolean isNew = reports.order(networkId, id, projectId, period, clock.instant(), by);
        ReportRow report = reports.find(networkId, id).orElseThrow();
        if (isNew) {
            jobs.submit(networkId, id);
        }
        return report.projectId().equals(projectId) && report.period().equals(period)
                ? new Ordered(report)
                : new KeyTaken(report);
    }

    /** @return the report as it is afterwards; released only if it was frozen */
    Optional<ReportRow> release(UUID networkId, UUID reportId, String by) {
        reports.release(networkId, reportId, clock.instant(), by);
        return reports.find(networkId, reportId);
    }
}
