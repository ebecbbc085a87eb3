package org.lotse.activation.metric.figures;

import java.time.LocalDate;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.life.Activation;
import org.lotse.activation.metric.life.Life;

/** What a member adds to the cohort of its join month. */
final class CohortFigures {

    /** Months after joining that are followed. */
    private static final int FOLLOWED = 24;

    private CohortFigures() {}

    static void add(Life life, Collector to) {
        Activation activation = life.activation();
        if (activation.joinedOn() > life.asOf()) {
            return;
        }
        String cohort = Month.name(Month.of(activation.joinedOn()));
        to.cohort(Metrics.COHORT_MEMBERS, cohort);
        boolean matured =
                life.asOf() - activation.joinedOn() > life.policy().activation().windowDays();
        if (matured) {
            to.cohort(Metrics.COHORT_MATURED, cohort);
        }
        if (activation.inWindow()) {
            to.cohort(matured ? Metrics.COHORT_ACTIVATED : Metrics.COHORT_ACTIVATED_EARLY, cohort);
        } else if (activation.activated()) {
            to.cohort(Metrics.COHORT_ACTIVATED_LATE, cohort);
        }
        retention(life, cohort, to);
    }

    private static void retention(Life life, String cohort, Collector to) {
        int[] days = life.qualifyingDays();
        LocalDate joined = Day.date(life.activation().joinedOn());
        boolean everyMonth = true;
        int next = life.activation().joinedOn();
        for (int n = 1; n <= FOLLOWED; n++) {
            int first = next;
            next = (int) joined.plusMonths(n).toEpochDay();
            int last = next - 1;
            if (last > life.asOf()) {
                return;
            }
            boolean active = MonthFigures.any(days, first, last);
            everyMonth &= active;
            if (to.since() != Month.EVER && last < Month.firstDay(to.since())) {
                continue;
            }
            String period = cohort + "/" + n;
            to.cohort(Metrics.COHORT_REACHED, period);
            if (active) {
                to.cohort(Metrics.COHORT_RECURRING, period);
            }
            if (everyMonth) {
                to.cohort(Metrics.COHORT_ROLLING, period);
            }
        }
    }
}
