package org.lotse.reports.reporting;

import org.lotse.reports.domain.Project;
import org.lotse.reports.store.ReportRow;

/** Result of requesting a report. */
sealed interface OrderResult {

    record ReportOrdered(ReportRow report) implements OrderResult {}

    record PeriodReversed() implements OrderResult {}

    record PeriodTooLong() implements OrderResult {}

    record UnknownProject() implements OrderResult {}

    record PeriodOutsideProject(Project project) implements OrderResult {}

    /** The same Idempotency-Key was used for another report before. */
    record IdempotencyKeyReused(ReportRow earlier) implements OrderResult {}
}
