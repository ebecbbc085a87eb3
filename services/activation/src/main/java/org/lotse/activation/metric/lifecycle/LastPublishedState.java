package org.lotse.activation.metric.lifecycle;

/**
 * The state of an axis that was last published, and when: distinguishes a transition from a correction of the past.
 *
 * @param state name of the state; {@link #NOTHING} before the first
 * @param day epoch day, by the clock of the stream, on which it was published or adopted without a transition
 */
public record LastPublishedState(String state, int day) {

    public static final String NOTHING = "NONE";

    /** A member without a published state before this day. */
    public static LastPublishedState unpublished(int day) {
        return new LastPublishedState(NOTHING, day);
    }

    /**
     * Whether a state is news: it was entered on or after the day of the last publication. An import of five old years ends in states
     * entered long before the day of the import; they are adopted without a transition.
     */
    public boolean isTransition(StateTimeline.StateRun<? extends Enum<?>> now) {
        return !state.equals(now.state().name()) && now.from() >= day;
    }

    /** Returns this object if the state is the same, otherwise the new state, published or not. */
    public LastPublishedState adopt(StateTimeline.StateRun<? extends Enum<?>> now, int today) {
        return state.equals(now.state().name())
                ? this
                : new LastPublishedState(now.state().name(), today);
    }
}
