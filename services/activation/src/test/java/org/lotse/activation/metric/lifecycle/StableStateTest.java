package org.lotse.activation.metric.lifecycle;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.activation.metric.HistoryBuilder;
import org.lotse.activation.metric.PolicyBuilder;
import org.lotse.activation.metric.history.EventType;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.Signal;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.history.VersionedEntry;
import org.lotse.activation.metric.policy.BaselineRule;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.metric.policy.RecencyRule;
import org.lotse.activation.sampling.SeededProperty;

/** A member that is not evaluated with each signal would have had the same state. */
class StableStateTest {

    private static final int START = HistoryBuilder.day("2024-01-01");
    private static final SignalType[] TYPES = {
        SignalType.ATTENDED, SignalType.CONTRIBUTED, SignalType.SERVICE_USED, SignalType.REGISTERED
    };

    @SeededProperty(tries = 2_000)
    void aSignalOfACalmMemberChangesNoStateUpToTheDayNamed(long seed) {
        Random random = new Random(seed);
        Policy policy = policy(random);
        History history = HistoryBuilder.company().joinedOn("2024-01-01").history();
        StableState stableState = null;
        int today = START;
        for (int i = 0; i < 60; i++) {
            today += random.nextInt(1 + random.nextInt(40));
            Signal signal = signal(random, today);
            history = history.merge(History.ofSignal(new VersionedEntry<>(new UUID(3, i), 1, today, signal)));
            StableState still = stableState == null ? null : stableState.after(signal, today);
            MemberLifecycle lifecycle = requireNonNull(MemberLifecycle.of(history, policy, today));
            if (still != null) {
                assertThat(lifecycle.behaviour().state()).isIn(BehaviourState.ACTIVE, BehaviourState.ACTIVATED);
                assertThat(lifecycle.nextChange()).isGreaterThanOrEqualTo(still.until());
            }
            stableState = still == null ? lifecycle.stableState() : still;
        }
    }

    @Test
    void aMemberThatTakesPartRegularlyIsCalm() {
        MemberLifecycle lifecycle = requireNonNull(MemberLifecycle.of(
                HistoryBuilder.company()
                        .joinedOn("2024-01-01")
                        .attended("2024-02-01")
                        .attended("2024-06-01")
                        .history(),
                Policy.standard(),
                HistoryBuilder.day("2024-06-10")));

        StableState stableState = requireNonNull(lifecycle.stableState());
        StableState after = requireNonNull(stableState.after(attended("2024-06-20"), HistoryBuilder.day("2024-06-20")));

        assertThat(after.until()).isLessThanOrEqualTo(HistoryBuilder.day("2024-06-20") + 90);
    }

    private static Signal attended(String day) {
        return signal(SignalType.ATTENDED, HistoryBuilder.day(day));
    }

    /** Mostly of today, some of earlier days, some of future days. */
    private static Signal signal(Random random, int today) {
        int day = switch (random.nextInt(6)) {
            case 0 -> today - random.nextInt(200);
            case 1 -> today + random.nextInt(5);
            default -> today;
        };
        return signal(TYPES[random.nextInt(TYPES.length)], day);
    }

    private static Signal signal(SignalType type, int day) {
        return new Signal(type, day, EventType.NONE, null, null, null, null, Signal.UNKNOWN_MINUTES);
    }

    private static Policy policy(Random random) {
        int window = 20 + random.nextInt(100);
        return PolicyBuilder.named("any", 2)
                .recency(new RecencyRule(
                        random.nextInt(100), random.nextInt(100), 30 + random.nextInt(60), 100, random.nextInt(100)))
                .baseline(new BaselineRule(
                        window, window + random.nextInt(300), 1 + random.nextInt(8), random.nextInt(101)))
                .policy();
    }
}
