package org.lotse.activation.metric.figures;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.History.Recorded;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.score.Contribution;

/**
 * One signal behind a figure.
 *
 * @param day epoch day in the network's zone
 * @param signal null for types that are kept as days without ids
 * @param adds what the signal itself adds to the figure; null where the figure counts members or persons, of which one with ten signals
 *     is one
 */
public record Fact(
        SignalType type,
        int day,
        @Nullable UUID signal,
        @Nullable UUID person,
        @Nullable UUID event,
        @Nullable Long adds) {

    static Fact of(Recorded recorded, @Nullable Long adds) {
        var signal = recorded.signal();
        return new Fact(signal.type(), signal.day(), recorded.id(), signal.person(), signal.event(), adds);
    }

    static Fact of(Contribution contribution) {
        return new Fact(
                contribution.type(),
                contribution.day(),
                contribution.signal(),
                contribution.person(),
                contribution.event(),
                contribution.nowMicros());
    }
}
