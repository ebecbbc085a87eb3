package org.lotse.activation.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.statistics.Rate;

/**
 * The figures of a network, or of one segment of it.
 *
 * @param members organisations under contract or inside the grace days
 * @param organisations all organisations of the directory
 * @param byContract all organisations of the directory
 * @param byBehaviour members only
 * @param matrix all organisations of the directory, by {@code CONTRACT/BEHAVIOUR}
 * @param singleContact members that depend on one person
 * @param warned members with an early warning, by its code
 * @param score sum of the members' points
 * @param activation rate of all matured members, whenever they joined
 * @param medianDaysToActivation Kaplan–Meier; null when not reached
 * @param medianDaysLow lower end of its 95 % interval; null when not reached
 * @param medianDaysHigh upper end; null while the interval is open
 */
record NetworkFiguresView(
        FigureDefinition definition,
        String dimension,
        String value,
        long members,
        long organisations,
        Map<String, Long> byContract,
        Map<String, Long> byBehaviour,
        Map<String, Long> matrix,
        long singleContact,
        Map<String, Long> warned,
        BigDecimal score,
        Rate activation,
        @Nullable Integer medianDaysToActivation,
        @Nullable Integer medianDaysLow,
        @Nullable Integer medianDaysHigh,
        List<MonthView> months,
        List<CohortView> cohorts) {

    /** A month as of its last day, the current one as of today. */
    record MonthView(
            String month,
            long members,
            Map<String, Long> byBehaviour,
            long activeMembers,
            long activeInYear,
            long activePersons,
            long joined,
            long left,
            Map<String, Long> lifecycle,
            long attendances,
            long attendanceMinutes,
            Rate renewal,
            Rate firstYearRenewal) {}

    /**
     * Members whose first term began in a month.
     *
     * @param early activated while their window is open; not in the rate
     * @param late activated after the window; not in the rate
     * @param retention for each month after joining that is over for any member, the share with a qualifying signal in it
     */
    record CohortView(String cohort, long members, Rate activation, long early, long late, List<Rate> retention) {}
}
