package org.lotse.activation.metric.figures;

import java.util.Comparator;
import java.util.List;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.Term;
import org.lotse.activation.metric.life.Life;
import org.lotse.activation.metric.policy.RenewalRule;

/** Which terms ended and whether another followed, by the month of the end. */
final class RenewalFigures {

    private RenewalFigures() {}

    static void add(Life life, Collector to) {
        List<Term> terms = life.history().terms().contents().stream()
                .sorted(Comparator.comparingInt(Term::startsOn).thenComparingInt(Term::endsOn))
                .toList();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (term.endsOn() != Day.NEVER && term.endsOn() < life.asOf()) {
                int gap = gap(term, terms.subList(i + 1, terms.size()), life.asOf());
                add(term, "", gap, life.policy().renewal(), to);
                if (i == 0) {
                    add(term, Metrics.FIRST_TERM, gap, life.policy().renewal(), to);
                }
            }
        }
    }

    private static void add(Term term, String suffix, int gap, RenewalRule rule, Collector to) {
        int month = Month.of(term.endsOn());
        to.month(Metrics.RENEWAL_ELIGIBLE + suffix, month, term.endsOn(), 1);
        to.month(Metrics.RENEWED_ON_TIME + suffix, month, term.endsOn(), gap <= 0 ? 1 : 0);
        to.month(Metrics.RENEWED_SOON + suffix, month, term.endsOn(), gap <= rule.soonDays() ? 1 : 0);
        to.month(Metrics.RENEWED_LATE + suffix, month, term.endsOn(), gap <= rule.lateDays() ? 1 : 0);
        to.month(Metrics.RENEWED_EVER + suffix, month, term.endsOn(), gap < Day.NEVER ? 1 : 0);
    }

    /** Days without contract between the end of a term and the next one that lasts longer; {@link Day#NEVER} if none has begun. */
    private static int gap(Term term, List<Term> later, int asOf) {
        return later.stream()
                .filter(next -> next.endsOn() > term.endsOn() && next.startsOn() <= asOf)
                .mapToInt(next -> next.startsOn() - term.endsOn() - 1)
                .min()
                .orElse(Day.NEVER);
    }
}
