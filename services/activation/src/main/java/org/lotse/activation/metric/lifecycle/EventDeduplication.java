package org.lotse.activation.metric.lifecycle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.History.RecordedSignal;

/** Counts several signals at one event as one. */
final class EventDeduplication {

    private EventDeduplication() {}

    /** The first signal of each event, in the given order. */
    static List<RecordedSignal> firstPerEvent(List<RecordedSignal> signals) {
        Set<@Nullable UUID> seen = new HashSet<>();
        return signals.stream().filter(s -> seen.add(s.signal().event())).toList();
    }
}
