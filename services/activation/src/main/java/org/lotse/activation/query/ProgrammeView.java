package org.lotse.activation.query;

import java.util.List;
import org.lotse.activation.metric.programme.ProgrammePeriodFigures;

/**
 * The programme by closed periods, as known on a report day.
 *
 * @param by MONTH or QUARTER
 * @param activeMonths number of months up to the end of a period in which an event makes a series or a host active
 */
record ProgrammeView(FigureDefinition definition, String by, int activeMonths, List<PeriodView> periods) {

    /**
     * @param toPrevious change against the previous period
     * @param toYearBefore change against the same period of the year before
     * @param activeSeries distinct series with an event held in the active months
     * @param activeHosts distinct members that hosted an event in the active months
     */
    record PeriodView(
            String period,
            ProgrammePeriodFigures figures,
            ProgrammePeriodFigures toPrevious,
            ProgrammePeriodFigures toYearBefore,
            long activeSeries,
            long activeHosts) {}
}
