package org.lotse.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.awaitility.Awaitility;
import org.lotse.local.environment.PlatformPorts;

/** The platform in a process of its own, as a user starts it, so that it can be killed. */
final class PlatformProcess implements AutoCloseable {

    /** For one step of a start, not for all steps together: during a build, each takes ten times as long as alone. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final List<String> JVM =
            List.of(System.getProperty("lotse.local.jvm", "-Xmx384m").split(" "));

    private final Process process;
    private final Path output;
    private final Path data;
    private final PlatformPorts ports;

    private PlatformProcess(Process process, Path output, Path data, PlatformPorts ports) {
        this.process = process;
        this.output = output;
        this.data = data;
        this.ports = ports;
    }

    /** Returns when the process reports that it is ready. */
    static PlatformProcess startAndAwaitReady(Path data, int port, String... options) throws IOException {
        int before = logOf(data).length();
        PlatformProcess platformProcess = start(data, port, options);
        for (String step : List.of("schema registry started", "Service members started", "Service dashboard started")) {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> !platformProcess.alive() || logOf(data).indexOf(step, before) >= 0);
        }
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> !platformProcess.alive() || platformProcess.hasPrinted("is ready after"));
        if (!platformProcess.alive()) {
            throw new IllegalStateException(platformProcess.output());
        }
        return platformProcess;
    }

    /** The log of all starts on this folder. */
    private static String logOf(Path data) throws IOException {
        Path log = data.resolve("lotse.log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    /** Returns at once. */
    static PlatformProcess start(Path data, int port, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        // a concurrent training would only slow the tests down
        command.add("-Dlotse.local.start-cache=off");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.lotse.local.LotseBootstrap"));
        command.addAll(List.of("--data=" + data, "--port=" + port));
        command.addAll(List.of(options));
        Path output = Files.createTempFile("lotse", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .directory(new File("."))
                .start();
        return new PlatformProcess(process, output, data, new PlatformPorts(port));
    }

    PlatformPorts ports() {
        return ports;
    }

    Path data() {
        return data;
    }

    boolean alive() {
        return process.isAlive();
    }

    boolean hasPrinted(String words) throws IOException {
        return output().contains(words);
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    /** Returns when the demo network is complete. */
    void awaitDemo() {
        for (String step : List.of("day", "represented-member", "told")) {
            Path left = data.resolve("demo").resolve(step);
            Awaitility.await().atMost(PATIENCE).until(() -> Files.exists(left));
        }
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("it did not end");
        }
        return process.exitValue();
    }

    /** Like a power failure or {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Like Ctrl+C. */
    @Override
    public void close() {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException stubborn) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
