package org.lotse.activation.stream;

import java.time.Instant;
import org.lotse.activation.metric.life.Life;
import org.lotse.activation.metric.life.Reasons;
import org.lotse.activation.metric.life.Timeline;
import org.lotse.activation.metric.life.Told;
import org.lotse.activation.wire.FactWriter;

/** Says that a member moved from one state to another, if that is news, and notes what was said. */
final class Teller {

    private static final int ALWAYS = Integer.MIN_VALUE;

    private final Announcer announcer;

    Teller(Announcer announcer) {
        this.announcer = announcer;
    }

    /** A fact was merged. Nobody slips because of a fact: a slip that it brings to light is a better knowledge of the past. */
    Row afterFact(MemberKey key, Row row, Life life, Instant learnedAt) {
        return tell(key, row, life, !life.behaviour().state().slipping(), ALWAYS, learnedAt);
    }

    /** A day came. */
    Row afterDay(MemberKey key, Row row, Life life, Instant dayBegan) {
        return tell(key, row, life, true, ALWAYS, dayBegan);
    }

    /** Other definitions are in force: what they make of the past is no news, only a state that begins today is. */
    Row afterOtherDefinitions(MemberKey key, Row row, Life life, Instant dayBegan) {
        return tell(key, row, life, true, life.asOf(), dayBegan);
    }

    /** @param since states entered before this day are adopted without a word */
    private Row tell(MemberKey key, Row row, Life life, boolean behaviourToo, int since, Instant at) {
        var contract = life.contract();
        if (contract.from() >= since && row.contract().isNews(contract)) {
            announcer.changed(key, true, change(row.contract(), contract, Reasons.ofContract(life)), life.policy(), at);
        }
        var behaviour = life.behaviour();
        if (behaviourToo && behaviour.from() >= since && row.behaviour().isNews(behaviour)) {
            announcer.changed(
                    key, false, change(row.behaviour(), behaviour, Reasons.ofBehaviour(life)), life.policy(), at);
        }
        int today = life.asOf();
        return row.told(row.contract().adopt(contract, today), row.behaviour().adopt(behaviour, today));
    }

    private static FactWriter.Change change(Told before, Timeline.Run<? extends Enum<?>> now, String reason) {
        return new FactWriter.Change(before.state(), now.state().name(), now.from(), reason);
    }
}
