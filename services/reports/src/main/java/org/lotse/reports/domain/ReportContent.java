package org.lotse.reports.domain;

import java.util.List;

/**
 * What a report says: everything its digest covers. The data position is kept beside it, not in it, because offsets move on with
 * facts that have nothing to do with this project.
 */
public record ReportContent(
        Project project, Period period, List<IndicatorDefinition> definitions, List<Figure> figures) {

    /** SHA-256 over {@link CanonicalForm}, as 64 hexadecimal digits. */
    public String digest() {
        return CanonicalForm.digest(this);
    }
}
