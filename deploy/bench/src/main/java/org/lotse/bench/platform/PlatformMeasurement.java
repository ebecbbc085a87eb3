package org.lotse.bench.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All figures of one build, measured on separate data folders, which are deleted afterwards.
 *
 * @param jar the runnable jar of deploy/local
 * @param jvm its JVM arguments
 * @param home id of the network of a new data folder
 * @param list a real list
 * @param attendances number of its attendances that the figures show in the end
 */
record PlatformMeasurement(Path jar, String jvm, String home, Path list, long attendances) {

    private static final int PORT = 28_080;
    private static final int MEMBERS = 2;
    private static final int ENGAGEMENT = 4;
    private static final int ACTIVATION = 5;
    private static final int LISTS = 8;
    private static final int P50 = 50;
    private static final int P99 = 99;

    Map<PlatformFigure, Double> run() throws Exception {
        Map<PlatformFigure, Double> figures = new EnumMap<>(PlatformFigure.class);
        Path demo = Files.createTempDirectory("lotse-demo");
        Path empty = Files.createTempDirectory("lotse-empty");
        try {
            Optional<Path> archive = firstStart(demo, figures);
            if (archive.isPresent()) {
                try (var platform = RunningPlatform.start(jar, demo, PORT, jvm)) {
                    figures.put(PlatformFigure.READY_CACHE, platform.readyAfter());
                    figures.put(PlatformFigure.PROCESSOR_CACHE, platform.processorSeconds());
                }
                Files.delete(archive.get());
            }
            try (var platform = RunningPlatform.start(jar, demo, PORT, jvm)) {
                figures.put(PlatformFigure.READY_KEPT, platform.readyAfter());
                figures.put(PlatformFigure.PROCESSOR_KEPT, platform.processorSeconds());
            }
            // no training during the import
            String alone = jvm + " -Dlotse.local.start-cache=off";
            try (var platform = RunningPlatform.start(jar, empty, PORT, alone, "--empty")) {
                figures.put(PlatformFigure.IMPORT, imported(platform));
            }
        } finally {
            delete(demo);
            delete(empty);
        }
        return figures;
    }

    private Optional<Path> firstStart(Path demo, Map<PlatformFigure, Double> figures) throws Exception {
        try (var platform = RunningPlatform.start(jar, demo, PORT, jvm)) {
            figures.put(PlatformFigure.READY_EMPTY, platform.readyAfter());
            figures.put(PlatformFigure.PROCESSOR_EMPTY, platform.processorSeconds());
            platform.awaitDemo();
            // the training would be measured, too
            Optional<Path> archive = platform.awaitArchive();
            double[] latencies = latencies(platform);
            figures.put(PlatformFigure.SIGNAL_P50, percentile(latencies, P50));
            figures.put(PlatformFigure.SIGNAL_P99, percentile(latencies, P99));
            figures.put(PlatformFigure.MEMORY, platform.memory());
            figures.put(PlatformFigure.IDLE, platform.idle());
            return archive;
        }
    }

    private double[] latencies(RunningPlatform platform) throws Exception {
        var service = new PlatformBenchClient(platform).asService();
        List<String> members = new ArrayList<>();
        service.get(platform.url(MEMBERS) + network() + "/members?size=100")
                .path("items")
                .forEach(member -> members.add(member.path("id").asText()));
        return new SignalLatencyMeasurement()
                .measure(
                        service,
                        new PlatformBenchClient(platform).asCoordinator(),
                        platform.url(ENGAGEMENT) + network() + "/signals",
                        members);
    }

    private double imported(RunningPlatform platform) throws IOException, InterruptedException {
        return ListImportMeasurement.measure(
                new PlatformBenchClient(platform).asService(),
                platform.url(LISTS) + network() + "/imports",
                platform.url(ACTIVATION) + network() + "/figures",
                list,
                attendances);
    }

    private String network() {
        return "/networks/" + home;
    }

    private static double percentile(double[] sorted, int percent) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(percent / 100.0 * sorted.length) - 1];
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
