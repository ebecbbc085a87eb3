package org.lotse.activation.metric.lifecycle;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.Term;
import org.lotse.activation.metric.policy.ContractRule;

/** The contract axis of one member over all time. */
final class ContractAxis {

    private static final Comparator<Term> BY_BEGIN =
            Comparator.comparingInt(Term::startsOn).thenComparingInt(Term::endsOn);

    private final List<Term> terms;
    private final ContractRule rule;
    private final int newUntil;

    ContractAxis(List<Term> terms, ContractRule rule) {
        this.terms = terms.size() < 2 ? terms : terms.stream().sorted(BY_BEGIN).toList();
        this.rule = rule;
        this.newUntil = newUntil(this.terms, rule);
    }

    StateTimeline<ContractState> timeline() {
        int[] days = new int[2 + 4 * terms.size()];
        int count = 0;
        days[count++] = Day.of(Day.EARLIEST);
        days[count++] = newUntil;
        for (Term term : terms) {
            days[count++] = term.startsOn();
            days[count++] = Day.plus(term.endsOn(), 1);
            days[count++] = Day.plus(term.endsOn(), 1 + rule.graceDays());
            days[count++] = Math.max(term.startsOn(), term.noticeGivenOn());
        }
        Arrays.sort(days);
        var timeline = new StateTimeline.StateTimelineBuilder<ContractState>();
        for (int day : days) {
            if (day != Day.NEVER) {
                timeline.from(day, on(day));
            }
        }
        return timeline.build();
    }

    private ContractState on(int day) {
        if (terms.isEmpty()) {
            return ContractState.NO_CONTRACT;
        }
        Term term = termOn(day);
        if (term == null) {
            return ContractState.PENDING;
        }
        if (!term.covers(day)) {
            return day - term.endsOn() <= rule.graceDays() ? ContractState.GRACE : ContractState.ENDED;
        }
        if (term.noticeGivenOn() <= day) {
            return ContractState.NOTICE_GIVEN;
        }
        return day < newUntil ? ContractState.NEW : ContractState.CURRENT;
    }

    /** The term that counts on a day: of the terms that have begun, the one that ends last; null before the first. */
    @Nullable
    Term termOn(int day) {
        Term latest = null;
        for (Term term : terms) {
            if (term.startsOn() <= day && (latest == null || term.endsOn() >= latest.endsOn())) {
                latest = term;
            }
        }
        return latest;
    }

    private static int newUntil(List<Term> terms, ContractRule rule) {
        if (terms.isEmpty()) {
            return Day.NEVER;
        }
        return (int) Day.date(terms.getFirst().startsOn())
                .plusMonths(rule.newMonths())
                .toEpochDay();
    }
}
