package org.lotse.reports.domain;

import java.util.List;

/**
 * The content of a report: everything that its digest covers. The data position is stored separately, because offsets advance with facts
 * that do not concern this project.
 */
public record ReportContent(
        Project project, Period period, List<IndicatorDefinition> definitions, List<Figure> figures) {

    /** SHA-256 over {@link CanonicalForm}, as 64 hexadecimal digits. */
    public String digest() {
        return CanonicalForm.digest(this);
    }
}
