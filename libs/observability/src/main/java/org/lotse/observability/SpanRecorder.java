package org.lotse.observability;

import org.jspecify.annotations.Nullable;

/** Begins the spans of traces. Without export it only generates ids. */
public interface SpanRecorder {

    /**
     * @param name the operation, without ids: {@code GET}, {@code read members.facts.v1}
     * @param parent the span that caused it; null begins a new trace
     */
    Span begin(String name, @Nullable TraceParent parent);

    /** A span in progress. */
    interface Span {

        TraceParent context();

        /** Must be called exactly once. */
        void end(boolean failed);
    }

    /** Generates ids and records nothing. */
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
