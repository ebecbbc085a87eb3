package org.lotse.activation.metric.life;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.History.Recorded;

/** Several signals at one event, taken as one. */
final class FirstOfEach {

    private FirstOfEach() {}

    /** The first signal of each event, in the given order. */
    static List<Recorded> occasion(List<Recorded> signals) {
        Set<@Nullable UUID> seen = new HashSet<>();
        return signals.stream().filter(s -> seen.add(s.signal().event())).toList();
    }
}
