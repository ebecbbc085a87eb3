package org.lotse.activation.stream;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.Signal;
import org.lotse.activation.metric.life.Calm;
import org.lotse.activation.metric.life.Life;
import org.lotse.activation.wire.Learned;

/** Looks at one member: in which state it is, what is to be told of it, and when to look again. */
final class Looking {

    private final Definitions definitions;
    private final Teller teller;

    Looking(Definitions definitions, Teller teller) {
        this.definitions = definitions;
        this.teller = teller;
    }

    /** @param calm null if the next signal may change a state */
    record Seen(Row row, @Nullable Calm calm) {}

    /** How to say what a look brings to light. */
    private interface Telling {
        Row tell(MemberKey key, Row row, Life life, Instant at);
    }

    /**
     * A fact was merged.
     *
     * @param row with the fact
     * @param before without it
     * @param calm what the last look found
     */
    @SuppressWarnings("ReferenceEquality") // a rulebook keeps the very policy of what did not change
    Seen afterFact(MemberKey key, Row row, History before, Learned learned, @Nullable Calm calm, NetworkDay here) {
        // visits and clicks move no state
        if (learned.fact().isPresenceAlone()) {
            return new Seen(row, calm);
        }
        int today = here.today();
        Evaluator inForce = definitions.inForce(key.network(), today);
        Calm still = calm == null || calm.policy() != inForce.policy()
                ? null
                : after(calm, learned.fact(), before, row.history(), today);
        if (still != null) {
            return new Seen(here.timers().schedule(key, row, still.until()), still);
        }
        return look(key, row, inForce, teller::afterFact, learned.recordedAt(), here);
    }

    /** Null if the fact is anything but one more signal, or if the member must be looked at because of it. */
    private static @Nullable Calm after(Calm calm, History fact, History before, History next, int today) {
        Signal signal = fact.onlySignal();
        boolean more = next.signalsByDay().size() > before.signalsByDay().size();
        return signal == null || !more ? null : calm.after(signal, today);
    }

    /** Its day came. */
    Seen afterDay(MemberKey key, Row row, NetworkDay here) {
        return lookAgain(key, row, teller::afterDay, here);
    }

    /** Other definitions are in force: a member may be in another state, and change it on another day. */
    Seen afterOtherDefinitions(MemberKey key, Row row, NetworkDay here) {
        return lookAgain(key, row, teller::afterOtherDefinitions, here);
    }

    private Seen lookAgain(MemberKey key, Row row, Telling telling, NetworkDay here) {
        int today = here.today();
        Row now = row.due(Day.NEVER).changed(row.history(), today);
        return look(key, now, definitions.inForce(key.network(), today), telling, here.began(), here);
    }

    private Seen look(MemberKey key, Row row, Evaluator inForce, Telling telling, Instant at, NetworkDay here) {
        Life life = inForce.life(row.history(), here.today());
        return life == null
                ? new Seen(row, null)
                : new Seen(
                        here.timers().schedule(key, telling.tell(key, row, life, at), life.nextChange()), life.calm());
    }
}
