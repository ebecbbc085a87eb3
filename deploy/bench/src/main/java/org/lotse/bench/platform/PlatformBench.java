package org.lotse.bench.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Prints what the platform takes on this machine, as a Markdown table beside its targets. */
public final class PlatformBench {

    /** The network that a new data folder has. */
    private static final String HOME = "/networks/";

    private static final int PORT = 28_080;
    private static final int MEMBERS = 2;
    private static final int ENGAGEMENT = 4;
    private static final int ACTIVATION = 5;
    private static final int LISTS = 8;
    private static final int P50 = 50;
    private static final int P99 = 99;

    private PlatformBench() {}

    /** @param args the runnable jar of deploy/local, its JVM arguments, the home network's id, the list, its attendances */
    public static void main(String[] args) throws Exception {
        Path jar = Path.of(args[0]);
        String jvm = args[1];
        String network = HOME + args[2];
        Path list = Path.of(args[3]);
        long attendances = Long.parseLong(args[4]);
        System.out.printf(
                "%n%d cores, load %.1f, Java %s%n%n| what | here | target |%n|---|---|---|%n",
                Runtime.getRuntime().availableProcessors(),
                java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        .getSystemLoadAverage(),
                Runtime.version());
        Path demo = Files.createTempDirectory("lotse-demo");
        Path empty = Files.createTempDirectory("lotse-empty");
        try {
            try (var platform = RunningPlatform.start(jar, demo, PORT, jvm)) {
                row("ready on an empty folder", "%.1f s", platform.readyAfter(), "≤ 15 s");
                platform.awaitDemo();
                signals(platform, network);
                row("memory of all processes, demo network loaded", "%.0f MiB", platform.memory(), "≤ 700 MB");
            }
            try (var platform = RunningPlatform.start(jar, demo, PORT, jvm)) {
                row("ready on a kept folder", "%.1f s", platform.readyAfter(), "≤ 10 s");
            }
            try (var platform = RunningPlatform.start(jar, empty, PORT, jvm, "--empty")) {
                var service = new Caller(platform).asService();
                row(
                        "a real list of 7 830 rows, upload to final figures",
                        "%.1f s",
                        ListImport.measure(
                                service,
                                platform.url(LISTS) + network + "/imports",
                                platform.url(ACTIVATION) + network + "/figures",
                                list,
                                attendances),
                        "≤ 20 s");
            }
        } finally {
            delete(demo);
            delete(empty);
        }
    }

    private static void signals(RunningPlatform platform, String network) throws Exception {
        var service = new Caller(platform).asService();
        List<String> members = new ArrayList<>();
        service.get(platform.url(MEMBERS) + network + "/members?size=100")
                .path("items")
                .forEach(member -> members.add(member.path("id").asText()));
        double[] latencies = new Signals()
                .measure(
                        service,
                        new Caller(platform).asCoordinator(),
                        platform.url(ENGAGEMENT) + network + "/signals",
                        members);
        String name = "one signal, request to the page, 200 signals/s (" + latencies.length + " measured), ";
        row(name + "p50", "%.0f ms", percentile(latencies, P50), "");
        row(name + "p99", "%.0f ms", percentile(latencies, P99), "≤ 1 s");
    }

    private static double percentile(double[] sorted, int percent) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(percent / 100.0 * sorted.length) - 1];
    }

    private static void row(String what, String format, double value, String target) {
        System.out.println("| " + what + " | " + String.format(Locale.ROOT, format, value) + " | " + target + " |");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
