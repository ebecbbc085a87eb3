package org.lotse.reports.reporting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.reports.store.FrozenReportRepository;
import org.lotse.reports.store.ReportRepository;
import org.lotse.reports.store.ReportRow;
import org.springframework.stereotype.Service;

/** Finds the reports that a reader may see. For an outside reader, a report that is not released does not exist. */
@Service
public class ReportAccess {

    private final ReportRepository reportRepository;
    private final FrozenReportRepository frozen;

    ReportAccess(ReportRepository reportRepository, FrozenReportRepository frozen) {
        this.reportRepository = reportRepository;
        this.frozen = frozen;
    }

    List<ReportRow> page(UUID networkId, ReportViewer reportViewer, @Nullable UUID after, int size) {
        return reportRepository.page(networkId, reportViewer.outside(), after, size);
    }

    public Optional<ReportRow> find(UUID networkId, ReportViewer reportViewer, UUID reportId) {
        return reportRepository.find(networkId, reportId).filter(r -> r.isReleased() || !reportViewer.outside());
    }

    /** @return empty as long as the report is not frozen */
    public Optional<VisibleReport> frozen(UUID networkId, ReportViewer reportViewer, ReportRow report) {
        return frozen.find(networkId, report).map(f -> VisibleReport.forViewer(reportViewer, report, f));
    }

    /** The report of {@link #frozen}, without the restrictions of a reader. */
    Optional<FrozenReportRepository.FrozenReport> whole(UUID networkId, ReportRow report) {
        return frozen.find(networkId, report);
    }
}
