package org.lotse.activation.metric.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.History.RecordedSignal;
import org.lotse.activation.metric.policy.ScoreRule;
import org.lotse.activation.metric.policy.ScoreRule.SignalWorth;

/** Points earned so far by the signals of one type on one day, capped. Not for use by several threads. */
final class DailyPoints {

    private static final UUID NOBODY = new UUID(0, 0);

    private final ScoreRule rule;
    private final SignalWorth worth;
    private final Map<UUID, Set<UUID>> personsByOccasion = new HashMap<>();
    private long earned;

    DailyPoints(ScoreRule rule, SignalWorth worth) {
        this.rule = rule;
        this.worth = worth;
    }

    /** In micro-points; the same result as adding one signal, without the sets of persons. */
    static long ofOneSignal(ScoreRule rule, SignalWorth worth) {
        return Math.min(worth.micros() * rule.factor(1) / ScoreRule.POINT, worth.dailyCapMicros());
    }

    /** Each further person at the same event earns less than the one before; the same person twice earns nothing more. */
    void add(RecordedSignal recordedSignal) {
        UUID occasion = orElse(recordedSignal.signal().event(), recordedSignal.id());
        Set<UUID> persons = personsByOccasion.computeIfAbsent(occasion, o -> new HashSet<>());
        int before = persons.size();
        if (persons.add(orElse(recordedSignal.signal().person(), NOBODY))) {
            long factor = rule.factor(before + 1) - (before == 0 ? 0L : rule.factor(before));
            earned += worth.micros() * factor / ScoreRule.POINT;
        }
    }

    /** In micro-points. */
    long micros() {
        return Math.min(earned, worth.dailyCapMicros());
    }

    private static UUID orElse(@Nullable UUID id, UUID other) {
        return id == null ? other : id;
    }
}
