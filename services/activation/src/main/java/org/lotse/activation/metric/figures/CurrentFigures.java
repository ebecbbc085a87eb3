package org.lotse.activation.metric.figures;

import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.lifecycle.Activation;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;
import org.lotse.activation.metric.lifecycle.StateTimeline;

/** Figures as of the day {@code asOf}. */
final class CurrentFigures {

    private CurrentFigures() {}

    static void add(MemberLifecycle lifecycle, MemberSnapshot member, ContributionCollector to) {
        to.now(MetricNames.ORGANISATIONS, 1);
        to.now(MetricNames.byContract(member.contract()), 1);
        to.now(MetricNames.matrix(member.contract(), member.behaviour()), 1);
        if (member.contract().belongs()) {
            to.now(MetricNames.MEMBERS, 1);
            to.now(MetricNames.byBehaviour(member.behaviour()), 1);
            to.now(MetricNames.BY_BAND + member.band(), 1);
            to.now(MetricNames.SCORE, member.scoreMicros());
            to.now(MetricNames.SINGLE_CONTACT, member.singleContact() ? 1 : 0);
            member.warnings().forEach(warning -> to.now(MetricNames.warned(warning.code()), 1));
        }
        if (member.activation().joinedOn() <= lifecycle.asOf()) {
            to.now(waiting(lifecycle, member), 1);
        }
    }

    /** Activated, censored by leaving, or still waiting: the input of the survival estimate, under names that do not change every day. */
    private static String waiting(MemberLifecycle lifecycle, MemberSnapshot member) {
        Activation activation = member.activation();
        if (activation.activated()) {
            return MetricNames.ACTIVATION_DAYS + activation.daysToActivation();
        }
        if (member.contract().belongs()) {
            return MetricNames.ACTIVATION_WAITING + Day.date(activation.joinedOn());
        }
        int left = lifecycle.contractTimeline().runs().stream()
                .filter(run -> run.from() <= lifecycle.asOf() && !run.state().belongs())
                .mapToInt(StateTimeline.StateRun::from)
                .max()
                .orElse(lifecycle.asOf());
        return MetricNames.ACTIVATION_CENSORED + (left - activation.joinedOn());
    }
}
