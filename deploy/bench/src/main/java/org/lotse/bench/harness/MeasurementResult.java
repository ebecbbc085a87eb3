package org.lotse.bench.harness;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The measured figures of one run of a contestant, as lines that its parent process reads. */
public final class MeasurementResult {

    /** Facts per second. */
    public static final String RATE = "facts_per_s";

    /** CPU seconds per million facts. */
    public static final String CPU = "cpu_s_per_million";

    /** CPU seconds per million facts that come at a steady rate, not from a log. */
    public static final String STEADY_CPU = "steady_cpu_s_per_million";

    /** From the first fact to the last output. */
    public static final String SECONDS = "seconds";

    private static final String MARK = "measured ";

    private final Map<String, Double> values = new TreeMap<>();

    /** Records one figure. */
    public MeasurementResult put(String name, double value) {
        values.put(name, value);
        return this;
    }

    /** Seconds since {@code startNanos}. */
    public static double secondsSince(long startNanos) {
        return (System.nanoTime() - startNanos) / 1e9;
    }

    /** CPU seconds that this process has used since its start, all threads together. */
    public static double cpuSeconds() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return Duration.ofNanos(system.getProcessCpuTime()).toMillis() / 1e3;
    }

    /** Records the figures common to all contestants that read all facts. */
    public MeasurementResult putRun(long facts, double seconds, double cpuSeconds) {
        return put(SECONDS, seconds).put(RATE, facts / seconds).put(CPU, cpuSeconds / (facts / 1e6));
    }

    /** Writes the figures to standard output, one per line. */
    public void print() {
        values.forEach(
                (name, value) -> System.out.println(MARK + name + " " + String.format(Locale.ROOT, "%.6f", value)));
        System.out.flush();
    }

    /** @return true if {@code line} was a figure and has been recorded */
    boolean read(String line) {
        if (!line.startsWith(MARK)) {
            return false;
        }
        String[] parts = line.substring(MARK.length()).split(" ", 2);
        values.put(parts[0], Double.valueOf(parts[1]));
        return true;
    }

    /** One figure; NaN if it was not measured. */
    public double of(String name) {
        return values.getOrDefault(name, Double.NaN);
    }

    Map<String, Double> values() {
        return values;
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
