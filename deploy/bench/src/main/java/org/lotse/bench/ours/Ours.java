package org.lotse.bench.ours;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.lotse.bench.contest.Folders;
import org.lotse.bench.contest.LastWords;
import org.lotse.bench.contest.Result;
import org.lotse.bench.contest.RunningProcess.Said;

/** Our own part of the contest. */
public final class Ours implements AutoCloseable {

    private static final String ROWS = "history";

    private final String bootstrap;
    private final String group;
    private final Path state;
    private RunningActivation activation;

    private Ours(String bootstrap, String group, Path state, RunningActivation activation) {
        this.bootstrap = bootstrap;
        this.group = group;
        this.state = state;
        this.activation = activation;
    }

    /**
     * Reads the whole log from an empty state until everybody's figures of the last day are readable.
     *
     * @param jvm further arguments of its JVM
     * @return the running application, for more measurements
     */
    public static Ours run(String bootstrap, String group, long facts, LastWords words, List<String> jvm, Result into)
            throws IOException, InterruptedException {
        Path state = Files.createTempDirectory("bench-state");
        try (var watch = new MemberWatch(bootstrap)) {
            var activation = RunningActivation.start(bootstrap, group, state, jvm);
            Said started = activation.started();
            double seconds = (watch.await(words) - started.nanos()) / 1e9;
            into.putRun(facts, seconds, activation.cpuSeconds() - started.cpuSeconds());
            return new Ours(bootstrap, group, state, activation);
        }
    }

    /** Further facts that end in other last words: seconds and CPU from now on. */
    public void follow(long facts, LastWords words, Runnable load, Result into) {
        try (var watch = new MemberWatch(bootstrap)) {
            double cpu = activation.cpuSeconds();
            long start = System.nanoTime();
            load.run();
            double seconds = (watch.await(words) - start) / 1e9;
            into.putRun(facts, seconds, activation.cpuSeconds() - cpu);
        }
    }

    /** Bytes per fact that the changelogs took, and bytes of a row per fact that it keeps. */
    public void weigh(long facts, long kept, Result into) throws ExecutionException, InterruptedException {
        var changelogs = new Changelogs(bootstrap, group);
        into.put("changelog_bytes_per_fact", changelogs.bytes() / (double) facts)
                .put("row_bytes_per_kept_fact", changelogs.rowBytes(ROWS) / (double) kept);
    }

    /** From handing over a fact to reading what came of it, and the CPU that it takes when facts come one by one. */
    public void latency(int members, Result into) throws InterruptedException {
        double cpu = activation.cpuSeconds();
        Latency.measure(bootstrap, members, into);
        into.put(Result.STEADY_CPU, (activation.cpuSeconds() - cpu) / (Latency.FACTS / 1e6));
    }

    /** Asks what other definitions would change. */
    public void compare(Result into) throws IOException, InterruptedException {
        into.put("compare_s", activation.secondsToCompare());
    }

    /** Loses process and state folder, and comes back by the changelogs. */
    public void restore(Result into) throws IOException, InterruptedException {
        activation.kill();
        into.put("state_bytes", (double) Folders.size(state));
        Folders.delete(state);
        activation = RunningActivation.start(bootstrap, group, state, List.of());
        into.put("restore_s", activation.secondsToRunning());
    }

    @Override
    public void close() throws IOException {
        activation.close();
        Folders.delete(state);
        try {
            new Changelogs(bootstrap, group).delete();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
