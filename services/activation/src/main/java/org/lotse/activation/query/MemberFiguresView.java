package org.lotse.activation.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.MemberSnapshot;
import org.lotse.activation.metric.figures.MetricNames;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.lifecycle.BehaviourState;
import org.lotse.activation.metric.lifecycle.ContractState;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;
import org.lotse.activation.metric.warning.EarlyWarning;

/**
 * A member's figures on a day.
 *
 * @param reason code of the behaviour state's reason
 * @param nextChangeOn first day on which a state changes without new facts; null if none does
 * @param silentDays days since the last qualifying signal; null without one
 * @param usualDays median number of days between two days with a qualifying signal; null if there are too few
 * @param warnings early warnings with their numbers, including those that the state does not show
 * @param score in points, exact to the micro-point
 */
record MemberFiguresView(
        UUID memberId,
        FigureDefinition definition,
        ContractState contract,
        BehaviourState behaviour,
        LocalDate behaviourSince,
        String reason,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate activatedOn,
        boolean activatedInWindow,
        @Nullable LocalDate lastQualifyingOn,
        @Nullable LocalDate nextChangeOn,
        BigDecimal score,
        String band,
        int qualifyingInYear,
        int personsInYear,
        boolean singleContact,
        @Nullable Integer silentDays,
        @Nullable Integer usualDays,
        List<EarlyWarning> warnings,
        @Nullable String region,
        @Nullable String size,
        @Nullable String sector,
        @Nullable String type,
        @Nullable String category) {

    static MemberFiguresView of(
            UUID member, FigureDefinition definition, MemberLifecycle lifecycle, MemberSnapshot figures) {
        return new MemberFiguresView(
                member,
                definition,
                figures.contract(),
                figures.behaviour(),
                Day.date(figures.behaviourSince()),
                figures.reason(),
                date(figures.activation().joinedOn()),
                date(figures.activation().activatedOn()),
                figures.activation().inWindow(),
                date(figures.lastQualifyingOn()),
                date(lifecycle.nextChange()),
                points(figures.scoreMicros()),
                figures.band(),
                figures.qualifyingInYear(),
                figures.personsInYear(),
                figures.singleContact(),
                figures.lastQualifyingOn() == Day.NEVER ? null : figures.asOf() - figures.lastQualifyingOn(),
                figures.usualDays() == Day.NEVER ? null : figures.usualDays(),
                figures.warnings(),
                known(figures.region()),
                known(figures.size()),
                known(figures.sector()),
                known(figures.type()),
                known(figures.category()));
    }

    static BigDecimal points(long micros) {
        return BigDecimal.valueOf(micros, 6);
    }

    private static @Nullable LocalDate date(int day) {
        return day == Day.NEVER ? null : Day.date(day);
    }

    private static @Nullable String known(String code) {
        return code.equals(MetricNames.UNKNOWN) ? null : code;
    }
}
