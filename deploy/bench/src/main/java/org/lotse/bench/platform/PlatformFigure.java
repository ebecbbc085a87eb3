package org.lotse.bench.platform;

/** A measured figure of the platform, with its unit and its target. */
enum PlatformFigure {
    READY_EMPTY("ready on an empty folder", "%.1f s", "≤ 8 s"),
    PROCESSOR_EMPTY("processor time until then", "%.1f s", ""),
    READY_CACHE("ready on a kept folder, with the trained archive", "%.1f s", "≤ 4 s"),
    PROCESSOR_CACHE("processor time until then", "%.1f s", ""),
    READY_KEPT("ready on a kept folder, without an archive", "%.1f s", "≤ 5 s"),
    PROCESSOR_KEPT("processor time until then", "%.1f s", ""),
    IDLE("idle, demo network loaded, of one core", "%.1f %%", "≤ 3 %"),
    MEMORY("memory of all processes, demo network loaded", "%.0f MiB", "≤ 700 MB"),
    SIGNAL_P50("one signal, request to the page, 200 signals/s, p50", "%.0f ms", ""),
    SIGNAL_P99("one signal, request to the page, 200 signals/s, p99", "%.0f ms", "≤ 1 s"),
    IMPORT("a real list of 7 830 rows, upload to final figures", "%.1f s", "≤ 20 s");

    private final String what;
    private final String format;
    private final String target;

    PlatformFigure(String what, String format, String target) {
        this.what = what;
        this.format = format;
        this.target = target;
    }

    String what() {
        return what;
    }

    /** A format for {@link String#format}, with the unit. */
    String format() {
        return format;
    }

    String target() {
        return target;
    }
}
