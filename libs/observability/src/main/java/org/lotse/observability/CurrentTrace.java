package org.lotse.observability;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The step of a trace that the current thread works on; log lines of the thread carry its ids. Not inherited by other threads. */
public final class CurrentTrace {

    private static final ThreadLocal<@Nullable TraceParent> CURRENT = new ThreadLocal<>();

    private CurrentTrace() {}

    /** @return null outside of any trace */
    public static @Nullable TraceParent get() {
        return CURRENT.get();
    }

    /** The header for what the thread sends on or writes down; null outside of any trace. */
    public static @Nullable String header() {
        TraceParent current = CURRENT.get();
        return current == null ? null : current.header();
    }

    /** Begins a step; closing it returns the thread to the step before. */
    public static Scope open(TraceParent step) {
        TraceParent before = CURRENT.get();
        set(step);
        return () -> set(before);
    }

    private static void set(@Nullable TraceParent step) {
        if (step == null) {
            CURRENT.remove();
            MDC.remove(LogFields.TRACE);
            MDC.remove(LogFields.SPAN);
        } else {
            CURRENT.set(step);
            MDC.put(LogFields.TRACE, step.traceId());
            MDC.put(LogFields.SPAN, step.spanId());
        }
    }

    /** To be closed by the thread that opened it. */
    @FunctionalInterface
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}
