package org.lotse.bench.activation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.lotse.bench.harness.EndMarkers;
import org.lotse.bench.harness.MeasurementFolders;
import org.lotse.bench.harness.MeasurementResult;
import org.lotse.bench.harness.RunningProcess.OutputLine;

/** Runs and measures the activation service. */
public final class ActivationRun implements AutoCloseable {

    private static final String ROWS = "history";

    private final String bootstrap;
    private final String group;
    private final Path state;
    private RunningActivation activation;

    private ActivationRun(String bootstrap, String group, Path state, RunningActivation activation) {
        this.bootstrap = bootstrap;
        this.group = group;
        this.state = state;
        this.activation = activation;
    }

    /**
     * Reads the whole log from an empty state until the figures of all members for the last day are readable.
     *
     * @param jvm further arguments of its JVM
     * @return the running application, for more measurements
     */
    public static ActivationRun run(
            String bootstrap, String group, long facts, EndMarkers words, List<String> jvm, MeasurementResult into)
            throws IOException, InterruptedException {
        Path state = Files.createTempDirectory("bench-state");
        try (var watch = new MemberActivationReader(bootstrap)) {
            var activation = RunningActivation.start(bootstrap, group, state, jvm);
            OutputLine started = activation.started();
            double seconds = (watch.await(words) - started.nanos()) / 1e9;
            into.putRun(facts, seconds, activation.cpuSeconds() - started.cpuSeconds());
            return new ActivationRun(bootstrap, group, state, activation);
        }
    }

    /** Measures further facts, with other end markers: seconds and CPU from now on. */
    public void measureFurtherFacts(long facts, EndMarkers words, Runnable load, MeasurementResult into) {
        try (var watch = new MemberActivationReader(bootstrap)) {
            double cpu = activation.cpuSeconds();
            long start = System.nanoTime();
            load.run();
            double seconds = (watch.await(words) - start) / 1e9;
            into.putRun(facts, seconds, activation.cpuSeconds() - cpu);
        }
    }

    /** Measures changelog bytes per fact, and row bytes per kept fact. */
    public void measureStorage(long facts, long kept, MeasurementResult into)
            throws ExecutionException, InterruptedException {
        var changelogTopics = new ChangelogTopics(bootstrap, group);
        into.put("changelog_bytes_per_fact", changelogTopics.bytes() / (double) facts)
                .put("row_bytes_per_kept_fact", changelogTopics.rowBytes(ROWS) / (double) kept);
    }

    /** Measures the time from sending a fact to reading its figures, and the CPU time per fact at a steady rate. */
    public void latency(int members, MeasurementResult into) throws InterruptedException {
        double cpu = activation.cpuSeconds();
        FactLatencyMeasurement.measure(bootstrap, members, into);
        into.put(MeasurementResult.STEADY_CPU, (activation.cpuSeconds() - cpu) / (FactLatencyMeasurement.FACTS / 1e6));
    }

    /** Measures the comparison with another policy. */
    public void compare(MeasurementResult into) throws IOException, InterruptedException {
        into.put("compare_s", activation.secondsToCompare());
    }

    /** Measures the restore from the changelogs after the loss of process and state folder. */
    public void restore(MeasurementResult into) throws IOException, InterruptedException {
        activation.kill();
        into.put("state_bytes", (double) MeasurementFolders.size(state));
        MeasurementFolders.delete(state);
        activation = RunningActivation.start(bootstrap, group, state, List.of());
        into.put("restore_s", activation.secondsToRunning());
    }

    @Override
    public void close() throws IOException {
        activation.close();
        MeasurementFolders.delete(state);
        try {
            new ChangelogTopics(bootstrap, group).delete();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
