package org.lotse.activation.query;

import static org.lotse.activation.metric.figures.MetricNames.NOW;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Cell;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.figures.MetricNames;
import org.lotse.activation.metric.figures.NetworkTotals;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.statistics.KaplanMeier;
import org.lotse.activation.metric.statistics.Rate;
import org.lotse.activation.routing.MemberHistoryQuery;
import org.springframework.stereotype.Service;

/** The network's figures: as published for today, recomputed from the histories for any other day. */
@Service
class NetworkFiguresQuery {

    private final MemberHistoryQuery histories;
    private final NetworkDate networkDate;

    NetworkFiguresQuery(MemberHistoryQuery histories, NetworkDate networkDate) {
        this.histories = histories;
        this.networkDate = networkDate;
    }

    /**
     * @param asOf null: today
     * @param dimension one of {@link MetricNames#DIMENSIONS}
     * @param value code within the dimension, empty for all
     */
    NetworkFiguresView of(UUID network, @Nullable LocalDate asOf, String dimension, String value) {
        LocalDate day = asOf == null ? Day.date(networkDate.day(network)) : asOf;
        FigureTable cells = new FigureTable();
        cells(network, asOf).forEach((cell, total) -> {
            if (cell.dimension().equals(dimension) && cell.value().equals(value)) {
                cells.add(cell.metric(), cell.period(), total);
            }
        });
        KaplanMeier.Median median = cells.daysToActivation(day);
        return new NetworkFiguresView(
                networkDate.definition(network, Day.of(day)),
                dimension,
                value,
                cells.get(MetricNames.MEMBERS, NOW),
                cells.get(MetricNames.ORGANISATIONS, NOW),
                cells.family(MetricNames.BY_CONTRACT, NOW),
                cells.family(MetricNames.BY_BEHAVIOUR, NOW),
                cells.family(MetricNames.MATRIX, NOW),
                cells.get(MetricNames.SINGLE_CONTACT, NOW),
                cells.family(MetricNames.WARNED, NOW),
                MemberFiguresView.points(cells.get(MetricNames.SCORE, NOW)),
                Rate.of(cells.total(MetricNames.COHORT_ACTIVATED), cells.total(MetricNames.COHORT_MATURED)),
                orNull(median.days()),
                orNull(median.low()),
                orNull(median.high()),
                cells.months(),
                cells.cohorts());
    }

    private static @Nullable Integer orNull(OptionalInt days) {
        return days.isPresent() ? days.getAsInt() : null;
    }

    private Map<Cell, Long> cells(UUID network, @Nullable LocalDate asOf) {
        if (asOf == null) {
            return histories.figures(network);
        }
        NetworkTotals totals = new NetworkTotals();
        int day = Day.of(asOf);
        Evaluator evaluator = networkDate.evaluator(network);
        histories.forEach(network, (member, history) -> totals.add(evaluator.contribution(history, day)));
        return totals.cells();
    }
}
