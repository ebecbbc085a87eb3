package org.lotse.observability;

import org.jspecify.annotations.Nullable;

/** Begins the steps of traces. Without export it only hands out ids. */
public interface SpanRecorder {

    /**
     * @param name what is done, without ids: {@code GET}, {@code read members.facts.v1}
     * @param parent the step that caused it; null begins a new trace
     */
    Span begin(String name, @Nullable TraceParent parent);

    /** A step in progress. */
    interface Span {

        TraceParent context();

        /** To be called once. */
        void end(boolean failed);
    }

    /** Hands out ids and records nothing. */
    static SpanRecorder idsOnly() {
        return (name, parent) -> {
            TraceParent context = parent == null ? TraceParent.root() : parent.child();
            return new Span() {
                @Override
                public TraceParent context() {
                    return context;
                }

                @Override
                public void end(boolean failed) {
                    // nothing was recorded
                }
            };
        };
    }
}
