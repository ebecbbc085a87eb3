package org.lotse.activation.metric.figures;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.History.RecordedSignal;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.score.ScoreContribution;

/**
 * One signal behind a figure.
 *
 * @param day epoch day in the network's zone
 * @param signal null for types that are kept as days without ids
 * @param adds what this signal adds to the figure; null where the figure counts members or persons, since one with ten signals counts once
 */
public record EvidenceSignal(
        SignalType type,
        int day,
        @Nullable UUID signal,
        @Nullable UUID person,
        @Nullable UUID event,
        @Nullable Long adds) {

    static EvidenceSignal of(RecordedSignal recordedSignal, @Nullable Long adds) {
        var signal = recordedSignal.signal();
        return new EvidenceSignal(
                signal.type(), signal.day(), recordedSignal.id(), signal.person(), signal.event(), adds);
    }

    static EvidenceSignal of(ScoreContribution contribution) {
        return new EvidenceSignal(
                contribution.type(),
                contribution.day(),
                contribution.signal(),
                contribution.person(),
                contribution.event(),
                contribution.nowMicros());
    }
}
