package org.lotse.activation.metric.figures;

import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.life.Activation;
import org.lotse.activation.metric.life.Life;
import org.lotse.activation.metric.life.Timeline;

/** What holds on the day asOf. */
final class NowFigures {

    private NowFigures() {}

    static void add(Life life, MemberFigures member, Collector to) {
        to.now(Metrics.ORGANISATIONS, 1);
        to.now(Metrics.byContract(member.contract()), 1);
        to.now(Metrics.matrix(member.contract(), member.behaviour()), 1);
        if (member.contract().belongs()) {
            to.now(Metrics.MEMBERS, 1);
            to.now(Metrics.byBehaviour(member.behaviour()), 1);
            to.now(Metrics.BY_BAND + member.band(), 1);
            to.now(Metrics.SCORE, member.scoreMicros());
            to.now(Metrics.SINGLE_CONTACT, member.singleContact() ? 1 : 0);
            member.warnings().forEach(warning -> to.now(Metrics.warned(warning.code()), 1));
        }
        if (member.activation().joinedOn() <= life.asOf()) {
            to.now(waiting(life, member), 1);
        }
    }

    /** Activated, censored by leaving, or still waiting: what a survival estimate needs, in names that do not change from day to day. */
    private static String waiting(Life life, MemberFigures member) {
        Activation activation = member.activation();
        if (activation.activated()) {
            return Metrics.ACTIVATION_DAYS + activation.daysToActivation();
        }
        if (member.contract().belongs()) {
            return Metrics.ACTIVATION_WAITING + Day.date(activation.joinedOn());
        }
        int left = life.contractLine().runs().stream()
                .filter(run -> run.from() <= life.asOf() && !run.state().belongs())
                .mapToInt(Timeline.Run::from)
                .max()
                .orElse(life.asOf());
        return Metrics.ACTIVATION_CENSORED + (left - activation.joinedOn());
    }
}
