package org.lotse.reports.reporting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.reports.store.FrozenReports;
import org.lotse.reports.store.ReportRow;
import org.lotse.reports.store.Reports;
import org.springframework.stereotype.Service;

/** Finds what a reader may see. A report that is not released does not exist for an outsider. */
@Service
public class Showing {

    private final Reports reports;
    private final FrozenReports frozen;

    Showing(Reports reports, FrozenReports frozen) {
        this.reports = reports;
        this.frozen = frozen;
    }

    List<ReportRow> page(UUID networkId, Reader reader, @Nullable UUID after, int size) {
        return reports.page(networkId, reader.outside(), after, size);
    }

    public Optional<ReportRow> find(UUID networkId, Reader reader, UUID reportId) {
        return reports.find(networkId, reportId).filter(r -> r.isReleased() || !reader.outside());
    }

    /** @return empty as long as the report is not frozen */
    public Optional<Shown> frozen(UUID networkId, Reader reader, ReportRow report) {
        return frozen.find(networkId, report).map(f -> Shown.to(reader, report, f));
    }

    /** What {@link #frozen} gives, before anybody's eyes are considered. */
    Optional<FrozenReports.Frozen> whole(UUID networkId, ReportRow report) {
        return frozen.find(networkId, report);
    }
}
