package org.lotse.bench.platform;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the figures of the platform on this machine as a Markdown table, beside the targets and another build. */
public final class PlatformBench {

    private PlatformBench() {}

    /**
     * Measures one build after the other.
     *
     * @param args the runnable jar of deploy/local, its JVM arguments, the home network's id, the list, its
     *     attendances, and optionally the runnable jar of another build to compare with
     */
    public static void main(String[] args) throws Exception {
        Map<String, Path> builds = new LinkedHashMap<>();
        builds.put("here", Path.of(args[0]));
        if (args.length > 5 && !args[5].isBlank()) {
            builds.put("other build", Path.of(args[5]));
        }
        System.out.printf(
                "%n%d cores, load %.1f, Java %s%n",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.version());
        Map<String, Map<PlatformFigure, Double>> measured = new LinkedHashMap<>();
        for (Map.Entry<String, Path> build : builds.entrySet()) {
            measured.put(
                    build.getKey(),
                    new PlatformMeasurement(
                                    build.getValue(), args[1], args[2], Path.of(args[3]), Long.parseLong(args[4]))
                            .run());
        }
        print(measured);
    }

    private static void print(Map<String, Map<PlatformFigure, Double>> measured) {
        System.out.println("\n| what | " + String.join(" | ", measured.keySet()) + " | target |");
        System.out.println("|---|" + "---|".repeat(measured.size() + 1));
        for (PlatformFigure figure : PlatformFigure.values()) {
            List<String> values = measured.values().stream()
                    .map(figures -> figures.getOrDefault(figure, Double.NaN))
                    .map(value -> value.isNaN() ? "–" : String.format(Locale.ROOT, figure.format(), value))
                    .toList();
            System.out.println(Stream.of(List.of(figure.what()), values, List.of(figure.target()))
                    .flatMap(List::stream)
                    .collect(Collectors.joining(" | ", "| ", " |")));
        }
    }
}
