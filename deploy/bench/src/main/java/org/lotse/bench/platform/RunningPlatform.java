package org.lotse.bench.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The platform in a process of its own, as a user starts it. Long, since it offers many queries and two ways to stop.
 */
final class RunningPlatform implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** The training runs at the lowest priority, beside all other work of the machine. */
    private static final Duration TRAINING = Duration.ofMinutes(15);

    private final Process process;
    private final Path data;
    private final int port;
    private final double readyAfter;
    private final double processorSeconds;
    private final CompletableFuture<Boolean> told;

    private RunningPlatform(Process process, Path data, int port, double readyAfter, CompletableFuture<Boolean> told) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.readyAfter = readyAfter;
        this.told = told;
        this.processorSeconds = ProcessorTime.of(process.toHandle());
    }

    /**
     * Starts the platform and returns once it reports that it is ready.
     *
     * @param jar the runnable jar of deploy/local
     * @throws IllegalStateException if it ends or prints nothing in time; the message contains its output
     */
    static RunningPlatform start(Path jar, Path data, int port, String jvm, String... options) throws IOException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of(jvm.split(" ")));
        command.addAll(List.of("-jar", jar.toString(), "--data=" + data, "--port=" + port));
        command.addAll(List.of(options));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var ready = new CompletableFuture<Double>();
        var told = new CompletableFuture<Boolean>();
        var said = new ConcurrentLinkedQueue<String>();
        Thread.ofVirtual().start(() -> {
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    said.add(line);
                    if (line.contains(" is ready after ")) {
                        ready.complete((System.nanoTime() - start) / 1e9);
                    } else if (line.contains("demo network is complete")) {
                        told.complete(true);
                    }
                }
            } catch (IOException e) {
                ready.completeExceptionally(e);
            }
            ready.completeExceptionally(new IllegalStateException("It ended:\n" + String.join("\n", said)));
        });
        try {
            return new RunningPlatform(process, data, port, ready.get(PATIENCE.toSeconds(), TimeUnit.SECONDS), told);
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IllegalStateException("The platform does not start:\n" + String.join("\n", said), e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Seconds from the start of the process to the line that reports it ready. */
    double readyAfter() {
        return readyAfter;
    }

    /**
     * Processor time of all its processes until then, in seconds. More meaningful than elapsed time on a shared
     * machine.
     */
    double processorSeconds() {
        return processorSeconds;
    }

    /** Share of one core that all its processes use while idle, in percent. */
    double idle() throws InterruptedException {
        Thread.sleep(Duration.ofSeconds(30));
        double before = ProcessorTime.of(process.toHandle());
        long start = System.nanoTime();
        Thread.sleep(Duration.ofSeconds(60));
        return 100 * (ProcessorTime.of(process.toHandle()) - before) / ((System.nanoTime() - start) / 1e9);
    }

    /**
     * Returns the archive for the next start once it is trained.
     *
     * @return empty if this build trains none
     */
    Optional<Path> awaitArchive() throws IOException, InterruptedException {
        Path caches = data.resolve("start-cache");
        Thread.sleep(Duration.ofSeconds(5));
        for (long end = System.nanoTime() + TRAINING.toNanos(); System.nanoTime() - end < 0; ) {
            if (!Files.exists(caches)) {
                return Optional.empty();
            }
            try (Stream<Path> builds = Files.list(caches)) {
                Optional<Path> archive = builds.map(build -> build.resolve("lotse.aot"))
                        .filter(Files::exists)
                        .findFirst();
                if (archive.isPresent()) {
                    return archive;
                }
            }
            Thread.sleep(Duration.ofSeconds(1));
        }
        throw new IllegalStateException("No archive was trained; the reason is in " + data.resolve("lotse.log"));
    }

    /** Returns when the demo network is complete. */
    void awaitDemo() throws InterruptedException, ExecutionException, TimeoutException {
        var unused = told.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    /** Address of a part: 0 is the dashboard, 1 the identity provider, then the services in their order. */
    String url(int part) {
        return "http://localhost:" + (port + part);
    }

    /** The password between services; only its owner may read it. */
    String serviceSecret() throws IOException {
        return Files.readString(data.resolve("keys").resolve("client-lotse-services"));
    }

    /** Resident memory of the process and all its descendants in MiB: PostgreSQL's shared pages counted once (PSS). */
    double memory() throws IOException {
        long kilobytes = 0;
        for (ProcessHandle part : Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList()) {
            kilobytes += pss(part.pid());
        }
        return kilobytes / 1024.0;
    }

    private static long pss(long pid) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (java.nio.file.NoSuchFileException ended) {
            return 0;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
