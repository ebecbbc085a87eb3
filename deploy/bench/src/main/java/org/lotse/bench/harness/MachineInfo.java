package org.lotse.bench.harness;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;

/** The properties of the machine that help to explain a figure. */
public final class MachineInfo {

    /** Longest wait for anything on a loaded machine. */
    public static final Duration PATIENCE = Duration.ofMinutes(20);

    private static final double GIB = 1L << 30;

    private MachineInfo() {}

    /** Cores, load, memory, Java; nothing that identifies the machine. */
    public static String state() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "%d cores, load %.1f, %.0f of %.0f GiB memory free, Java %s",
                system.getAvailableProcessors(),
                system.getSystemLoadAverage(),
                system.getFreeMemorySize() / GIB,
                system.getTotalMemorySize() / GIB,
                Runtime.version());
    }
}
