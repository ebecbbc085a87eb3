package org.lotse.activation.asking;

import static org.lotse.activation.metric.figures.Metrics.NOW;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.estimate.KaplanMeier;
import org.lotse.activation.metric.estimate.Rate;
import org.lotse.activation.metric.figures.Cell;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.figures.Metrics;
import org.lotse.activation.metric.figures.Totals;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.stream.Histories;
import org.springframework.stereotype.Service;

/** The network's figures: as published for today, recomputed from the histories for any other day. */
@Service
class NetworkFigures {

    private final Histories histories;
    private final Today today;

    NetworkFigures(Histories histories, Today today) {
        this.histories = histories;
        this.today = today;
    }

    /**
     * @param asOf null: today
     * @param dimension one of {@link Metrics#DIMENSIONS}
     * @param value code within the dimension, empty for all
     */
    NetworkView of(UUID network, @Nullable LocalDate asOf, String dimension, String value) {
        LocalDate day = asOf == null ? Day.date(today.day(network)) : asOf;
        Summing cells = new Summing();
        cells(network, asOf).forEach((cell, total) -> {
            if (cell.dimension().equals(dimension) && cell.value().equals(value)) {
                cells.add(cell.metric(), cell.period(), total);
            }
        });
        KaplanMeier.Median median = cells.daysToActivation(day);
        return new NetworkView(
                today.definition(network, Day.of(day)),
                dimension,
                value,
                cells.get(Metrics.MEMBERS, NOW),
                cells.get(Metrics.ORGANISATIONS, NOW),
                cells.family(Metrics.BY_CONTRACT, NOW),
                cells.family(Metrics.BY_BEHAVIOUR, NOW),
                cells.family(Metrics.MATRIX, NOW),
                cells.get(Metrics.SINGLE_CONTACT, NOW),
                cells.family(Metrics.WARNED, NOW),
                MemberView.points(cells.get(Metrics.SCORE, NOW)),
                Rate.of(cells.total(Metrics.COHORT_ACTIVATED), cells.total(Metrics.COHORT_MATURED)),
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
        Totals totals = new Totals();
        int day = Day.of(asOf);
        Evaluator evaluator = today.evaluator(network);
        histories.forEach(network, (member, history) -> totals.add(evaluator.share(history, day)));
        return totals.cells();
    }
}
