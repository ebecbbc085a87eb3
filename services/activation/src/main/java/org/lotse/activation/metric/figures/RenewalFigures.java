package org.lotse.activation.metric.figures;

import java.util.Comparator;
import java.util.List;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.Term;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;
import org.lotse.activation.metric.policy.RenewalRule;

/** Terms that ended and whether another term followed, by the month of the end. */
final class RenewalFigures {

    private RenewalFigures() {}

    static void add(MemberLifecycle lifecycle, ContributionCollector to) {
        List<Term> terms = lifecycle.history().terms().contents().stream()
                .sorted(Comparator.comparingInt(Term::startsOn).thenComparingInt(Term::endsOn))
                .toList();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (term.endsOn() != Day.NEVER && term.endsOn() < lifecycle.asOf()) {
                int gap = gap(term, terms.subList(i + 1, terms.size()), lifecycle.asOf());
                add(term, "", gap, lifecycle.policy().renewal(), to);
                if (i == 0) {
                    add(term, MetricNames.FIRST_TERM, gap, lifecycle.policy().renewal(), to);
                }
            }
        }
    }

    private static void add(Term term, String suffix, int gap, RenewalRule rule, ContributionCollector to) {
        int month = Month.of(term.endsOn());
        to.month(MetricNames.RENEWAL_ELIGIBLE + suffix, month, term.endsOn(), 1);
        to.month(MetricNames.RENEWED_ON_TIME + suffix, month, term.endsOn(), gap <= 0 ? 1 : 0);
        to.month(MetricNames.RENEWED_SOON + suffix, month, term.endsOn(), gap <= rule.soonDays() ? 1 : 0);
        to.month(MetricNames.RENEWED_LATE + suffix, month, term.endsOn(), gap <= rule.lateDays() ? 1 : 0);
        to.month(MetricNames.RENEWED_EVER + suffix, month, term.endsOn(), gap < Day.NEVER ? 1 : 0);
    }

    /** Days without contract between the end of a term and the next one that ends later; {@link Day#NEVER} if none has begun. */
    private static int gap(Term term, List<Term> later, int asOf) {
        return later.stream()
                .filter(next -> next.endsOn() > term.endsOn() && next.startsOn() <= asOf)
                .mapToInt(next -> next.startsOn() - term.endsOn() - 1)
                .min()
                .orElse(Day.NEVER);
    }
}
