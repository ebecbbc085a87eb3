package org.lotse.bench.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A Java process on this class path, and every line of its output with its time and the CPU time used until then. */
public final class RunningProcess implements AutoCloseable {

    private final String name;
    private final Process process;
    private final List<OutputLine> lines = new ArrayList<>();
    private boolean ended;

    private RunningProcess(String name, Process process) {
        this.name = name;
        this.process = process;
    }

    /**
     * @param nanos by {@link System#nanoTime()} of this process
     * @param cpuSeconds CPU time that the other process had used by then
     */
    public record OutputLine(String line, long nanos, double cpuSeconds) {}

    /** A separate process, so that no contestant warms the compiler for another. */
    public static RunningProcess start(String name, List<String> jvm, String main, List<String> arguments)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(jvm);
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
        command.add(main);
        command.addAll(arguments);
        var running = new RunningProcess(
                name, new ProcessBuilder(command).redirectErrorStream(true).start());
        Thread.ofPlatform().daemon().start(running::listen);
        return running;
    }

    private void listen() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                add(new OutputLine(line, System.nanoTime(), cpuSeconds()));
            }
        } catch (IOException e) {
            add(new OutputLine(e.toString(), System.nanoTime(), 0));
        }
        end();
    }

    private synchronized void add(OutputLine outputLine) {
        lines.add(outputLine);
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    /**
     * The first line that matches; waits for it.
     *
     * @throws IllegalStateException if the process ends or the time expires before it appears; the message contains the
     *     output
     */
    public synchronized OutputLine await(Predicate<String> fits, Duration atMost) throws InterruptedException {
        long limit = System.nanoTime() + atMost.toNanos();
        for (int next = 0; ; next++) {
            while (next == lines.size()) {
                long left = TimeUnit.NANOSECONDS.toMillis(limit - System.nanoTime());
                if (ended || left <= 0) {
                    throw new IllegalStateException(name + (ended ? " ended:\n" : " took too long:\n") + output());
                }
                wait(left);
            }
            if (fits.test(lines.get(next).line())) {
                return lines.get(next);
            }
        }
    }

    /** Waits for the process to end and returns its output. */
    synchronized List<String> awaitEnd(Duration atMost) throws InterruptedException {
        long limit = System.nanoTime() + atMost.toNanos();
        while (!ended && System.nanoTime() < limit) {
            wait(TimeUnit.NANOSECONDS.toMillis(limit - System.nanoTime()) + 1);
        }
        if (!ended || process.waitFor() != 0) {
            throw new IllegalStateException(name + " did not end well:\n" + output());
        }
        return lines.stream().map(OutputLine::line).toList();
    }

    private String output() {
        return String.join("\n", lines.stream().map(OutputLine::line).toList());
    }

    /** CPU seconds used since its start; 0 once it has ended. */
    public double cpuSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    /** Kills the process like kill -9. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Lets the process end by itself, if it does so soon. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            process.destroy();
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                kill();
            }
        } catch (IOException e) {
            kill();
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }
}
