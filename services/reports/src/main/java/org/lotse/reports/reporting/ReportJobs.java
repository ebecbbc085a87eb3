package org.lotse.reports.reporting;

import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.lotse.reports.store.ReportRepository;
import org.lotse.tenancy.CurrentNetwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * One thread that computes one report after the other, so that a long report never slows a request. Reports left behind by a stopped
 * process resume at the next start. Finishing a report twice changes nothing, so reports need no owner.
 */
@Component
class ReportJobs implements DisposableBean {

    static final String BROKEN =
            "Something broke on our side while the report was made. Ask for it again; if that fails too,"
                    + " tell your administrator the time.";
    private static final Logger LOG = LoggerFactory.getLogger(ReportJobs.class);

    private final FreezingReport freezingReport;
    private final ReportRepository reportRepository;
    private final ReportMeters meters;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("reports-job").factory());

    ReportJobs(FreezingReport freezingReport, ReportRepository reportRepository, ReportMeters meters) {
        this.freezingReport = freezingReport;
        this.reportRepository = reportRepository;
        this.meters = meters;
    }

    void submit(UUID networkId, UUID reportId) {
        thread.execute(() -> CurrentNetwork.during(networkId, () -> run(networkId, reportId)));
    }

    @EventListener(ApplicationReadyEvent.class)
    void resumeUnfinished() {
        CurrentNetwork.everywhere(reportRepository::unfinished)
                .forEach(left -> submit(left.networkId(), left.reportId()));
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }

    private void run(UUID networkId, UUID reportId) {
        try {
            freezingReport.freeze(networkId, reportId);
        } catch (RuntimeException e) {
            if (thread.isShutdown()) {
                LOG.info("Report {} is taken up again at the next start", reportId);
                return;
            }
            LOG.error("Report {} could not be made", reportId, e);
            reportRepository.fail(networkId, reportId, BROKEN);
            meters.broken();
        }
    }
}
