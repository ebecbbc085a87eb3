package org.lotse.activation.metric.figures;

import java.time.LocalDate;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.lifecycle.Activation;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;

/** What a member adds to the cohort of its join month. */
final class CohortFigures {

    /** Number of months after joining that cohort figures cover. */
    private static final int FOLLOWED = 24;

    private CohortFigures() {}

    static void add(MemberLifecycle lifecycle, ContributionCollector to) {
        Activation activation = lifecycle.activation();
        if (activation.joinedOn() > lifecycle.asOf()) {
            return;
        }
        String cohort = Month.name(Month.of(activation.joinedOn()));
        to.cohort(MetricNames.COHORT_MEMBERS, cohort);
        boolean matured = lifecycle.asOf() - activation.joinedOn()
                > lifecycle.policy().activation().windowDays();
        if (matured) {
            to.cohort(MetricNames.COHORT_MATURED, cohort);
        }
        if (activation.inWindow()) {
            to.cohort(matured ? MetricNames.COHORT_ACTIVATED : MetricNames.COHORT_ACTIVATED_EARLY, cohort);
        } else if (activation.activated()) {
            to.cohort(MetricNames.COHORT_ACTIVATED_LATE, cohort);
        }
        retention(lifecycle, cohort, to);
    }

    private static void retention(MemberLifecycle lifecycle, String cohort, ContributionCollector to) {
        int[] days = lifecycle.qualifyingDays();
        LocalDate joined = Day.date(lifecycle.activation().joinedOn());
        boolean everyMonth = true;
        int next = lifecycle.activation().joinedOn();
        for (int n = 1; n <= FOLLOWED; n++) {
            int first = next;
            next = (int) joined.plusMonths(n).toEpochDay();
            int last = next - 1;
            if (last > lifecycle.asOf()) {
                return;
            }
            boolean active = MonthFigures.any(days, first, last);
            everyMonth &= active;
            if (to.since() != Month.MIN && last < Month.firstDay(to.since())) {
                continue;
            }
            String period = cohort + "/" + n;
            to.cohort(MetricNames.COHORT_REACHED, period);
            if (active) {
                to.cohort(MetricNames.COHORT_RECURRING, period);
            }
            if (everyMonth) {
                to.cohort(MetricNames.COHORT_ROLLING, period);
            }
        }
    }
}
