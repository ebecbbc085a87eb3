package org.lotse.reports.reporting;

import org.lotse.reports.domain.Project;
import org.lotse.reports.store.ReportRow;

/** What came of asking for a report. */
sealed interface Ordering {

    record Ordered(ReportRow report) implements Ordering {}

    record EndsBeforeItStarts() implements Ordering {}

    record TooLong() implements Ordering {}

    record UnknownProject() implements Ordering {}

    record OutsideProject(Project project) implements Ordering {}

    /** The same Idempotency-Key named another report before. */
    record KeyTaken(ReportRow earlier) implements Ordering {}
}
