package org.lotse.reports.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.reports.domain.Period;
import org.lotse.reports.domain.Project;
import org.lotse.reports.reporting.OrderResult.IdempotencyKeyReused;
import org.lotse.reports.reporting.OrderResult.PeriodOutsideProject;
import org.lotse.reports.reporting.OrderResult.PeriodReversed;
import org.lotse.reports.reporting.OrderResult.PeriodTooLong;
import org.lotse.reports.reporting.OrderResult.ReportOrdered;
import org.lotse.reports.reporting.OrderResult.UnknownProject;
import org.lotse.reports.store.ProjectRepository;
import org.lotse.reports.store.ReportRepository;
import org.lotse.reports.store.ReportRow;
import org.lotse.resource.Uuids;
import org.springframework.stereotype.Service;

/** Accepts requests for reports and releases frozen reports. */
@Service
class RequestingReport {

    private static final int LONGEST_YEARS = 3;

    private final ProjectRepository projectRepository;
    private final ReportRepository reportRepository;
    private final ReportJobs jobs;
    private final Clock clock;

    RequestingReport(
            ProjectRepository projectRepository, ReportRepository reportRepository, ReportJobs jobs, Clock clock) {
        this.projectRepository = projectRepository;
        this.reportRepository = reportRepository;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** @param key idempotency key: a repeated request returns the first report; null when the client does not repeat requests */
    OrderResult request(UUID networkId, UUID projectId, LocalDate from, LocalDate to, @Nullable String key, String by) {
        if (to.isBefore(from)) {
            return new PeriodReversed();
        }
        Period period = new Period(from, to);
        if (!to.isBefore(from.plusYears(LONGEST_YEARS))) {
            return new PeriodTooLong();
        }
        Optional<Project> project = projectRepository.find(networkId, projectId);
        if (project.isEmpty()) {
            return new UnknownProject();
        }
        if (!project.get().period().contains(period)) {
            return new PeriodOutsideProject(project.get());
        }
        UUID id = key == null ? Uuids.next() : Uuids.of("report:" + networkId, key);
        boolean isNew = reportRepository.add(networkId, id, projectId, period, clock.instant(), by);
        ReportRow report = reportRepository.find(networkId, id).orElseThrow();
        if (isNew) {
            jobs.submit(networkId, id);
        }
        return report.projectId().equals(projectId) && report.period().equals(period)
                ? new ReportOrdered(report)
                : new IdempotencyKeyReused(report);
    }

    /** @return the report after the call; released only if it was frozen */
    Optional<ReportRow> release(UUID networkId, UUID reportId, String by) {
        reportRepository.release(networkId, reportId, clock.instant(), by);
        return reportRepository.find(networkId, reportId);
    }
}
