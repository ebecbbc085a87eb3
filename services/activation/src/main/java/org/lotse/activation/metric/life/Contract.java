package org.lotse.activation.metric.life;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.Term;
import org.lotse.activation.metric.policy.ContractRule;

/** The contract axis of one member over all time. */
final class Contract {

    private final List<Term> terms;
    private final ContractRule rule;

    Contract(List<Term> terms, ContractRule rule) {
        this.terms = terms.stream()
                .sorted(Comparator.comparingInt(Term::startsOn).thenComparingInt(Term::endsOn))
                .toList();
        this.rule = rule;
    }

    Timeline<ContractState> timeline() {
        TreeSet<Integer> days = new TreeSet<>(List.of(Day.of(Day.EARLIEST)));
        for (Term term : terms) {
            days.add(term.startsOn());
            days.add(Day.plus(term.endsOn(), 1));
            days.add(Day.plus(term.endsOn(), 1 + rule.graceDays()));
            days.add(Math.max(term.startsOn(), term.noticeGivenOn()));
        }
        if (!terms.isEmpty()) {
            days.add(newUntil());
        }
        days.remove(Day.NEVER);
        var timeline = new Timeline.Builder<ContractState>();
        days.forEach(day -> timeline.from(day, on(day)));
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
        return day < newUntil() ? ContractState.NEW : ContractState.CURRENT;
    }

    /** The term that counts on a day: of those begun, the one that lasts longest; null before the first. */
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

    private int newUntil() {
        return (int) Day.date(terms.getFirst().startsOn())
                .plusMonths(rule.newMonths())
                .toEpochDay();
    }
}
