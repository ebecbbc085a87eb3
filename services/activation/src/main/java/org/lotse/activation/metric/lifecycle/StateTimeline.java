package org.lotse.activation.metric.lifecycle;

import java.util.ArrayList;
import java.util.List;
import org.lotse.activation.metric.history.Day;

/** The state that holds from each day on; the last one holds for ever if no further fact arrives. */
public final class StateTimeline<S> {

    private final List<StateRun<S>> runs;

    private StateTimeline(List<StateRun<S>> runs) {
        this.runs = runs;
    }

    /** A state and the day on which it was entered. */
    public record StateRun<S>(int from, S state) {}

    /** The run that holds on a day; before the first run, the first one. */
    public StateRun<S> at(int day) {
        int low = 0;
        int high = runs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs.get(middle).from() <= day) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return runs.get(low);
    }

    /** The first change after the day; {@link Day#NEVER} if there is none. */
    public int nextAfter(int day) {
        for (int i = runs.size() - 1; i >= 0; i--) {
            if (runs.get(i).from() <= day) {
                return i + 1 < runs.size() ? runs.get(i + 1).from() : Day.NEVER;
            }
        }
        return runs.getFirst().from();
    }

    public List<StateRun<S>> runs() {
        return runs;
    }

    /** Collects states in order of days; merges equal neighbours into one run. */
    static final class StateTimelineBuilder<S> {
        private final List<StateRun<S>> runs = new ArrayList<>();

        void from(int day, S state) {
            if (runs.isEmpty() || !runs.getLast().state().equals(state)) {
                runs.add(new StateRun<>(day, state));
            }
        }

        StateTimeline<S> build() {
            return new StateTimeline<>(List.copyOf(runs));
        }
    }
}
