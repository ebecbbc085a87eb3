package org.lotse.reports.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * All figures of a report: a pure function of (project, period, report input). A second computation from the same facts, in any order,
 * gives the same report to the last byte.
 */
public final class ReportFigures {

    private ReportFigures() {}

    /**
     * @param reportInput everything known that is charged to the project, inside the period or not
     * @return in the order of the report: first the figures of the period, then, for every target, the progress of the project to date
     */
    public static List<Figure> of(Project project, Period period, ReportInput reportInput) {
        Period toDate = new Period(project.period().from(), period.to());
        Stream<Figure> reached = compute(project, toDate, reportInput)
                .filter(f -> f.cell().isEmpty()
                        && project.targets().containsKey(f.indicator().id()))
                .map(Figure::asToDate);
        return Stream.concat(compute(project, period, reportInput), reached)
                .sorted(Figure.AS_DECLARED)
                .toList();
    }

    private static Stream<Figure> compute(Project project, Period period, ReportInput reportInput) {
        ReportInput inPeriod = reportInput.within(period);
        return Stream.of(
                        ActivityFigures.of(inPeriod.activities()),
                        new MemberFigures(inPeriod).all(),
                        PeopleFigures.of(inPeriod.attendances()),
                        RegistrationFigures.of(inPeriod, reportInput.attendances()),
                        new FundingFigures(inPeriod, project.minimumMinutes()).all())
                .flatMap(figures -> figures);
    }
}
