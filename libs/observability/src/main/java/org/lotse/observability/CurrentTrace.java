package org.lotse.observability;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The span that the current thread works on; log lines of the thread carry its ids. Not inherited by other threads. */
public final class CurrentTrace {

    private static final ThreadLocal<@Nullable TraceParent> CURRENT = new ThreadLocal<>();

    private CurrentTrace() {}

    /** @return null outside any trace */
    public static @Nullable TraceParent get() {
        return CURRENT.get();
    }

    /** The header for requests and records that the thread sends or stores; null outside any trace. */
    public static @Nullable String header() {
        TraceParent current = CURRENT.get();
        return current == null ? null : current.header();
    }

    /** Begins a span; closing it restores the previous span of the thread. */
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

    /** Must be closed by the thread that opened it. */
    @FunctionalInterface
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}
