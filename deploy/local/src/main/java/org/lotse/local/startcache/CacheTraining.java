package org.lotse.local.startcache;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.local.database.PostgresServer;
import org.lotse.local.environment.DataFolder;
import org.lotse.local.environment.PlatformPorts;
import org.lotse.local.environment.StartupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Creates the archive for the next start while the platform runs. A second platform starts on an empty folder and other
 * ports, with the lowest priority; its JVM records the start, writes the archive and ends as soon as the platform is
 * ready. This takes one or a few minutes, and some 600 MB of memory meanwhile. If anything fails, the next start is as
 * slow as the first. Long, since it contains one training from beginning to end.
 */
public final class CacheTraining implements AutoCloseable {

    /** System property: the class path that the user started with, if this JVM has another one. */
    static final String FINGERPRINT_OF = "lotse.local.class-path";

    private static final Logger LOG = LoggerFactory.getLogger(CacheTraining.class);
    private static final long ROOM_BYTES = 1L << 30;
    private static final int FIRST_PORT = 20_000;
    private static final int LAST_PORT = 60_000;
    private static final int STEP = 500;

    private final Path data;
    private @Nullable Process process;
    private @Nullable StartCache trained;
    private boolean closed;

    public CacheTraining(DataFolder folder) {
        this.data = folder.path();
    }

    /** Whether this JVM is the one being trained. */
    public static boolean isTraining() {
        return Boolean.getBoolean(JvmCommand.TRAINING);
    }

    /** Begins if there is no archive of this build yet and this Java can create one; returns at once. */
    public void beginIfNeeded() {
        List<String> arguments = archiveless(JvmCommand.arguments());
        if (isTraining() || JvmRelaunch.isOff() || !JvmRelaunch.hasArchives() || JvmCommand.hasAgent(arguments)) {
            return;
        }
        Thread.ofPlatform().daemon().name("start-cache").start(() -> {
            try {
                trainIfNeeded(arguments);
            } catch (IOException | StartupException e) {
                LOG.info("The next start will be as slow as this one: {}", e.toString());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static List<String> archiveless(List<String> arguments) {
        return arguments.stream()
                .filter(argument -> !argument.startsWith("-XX:AOTCache=") && !argument.equals("-Xlog:disable"))
                .toList();
    }

    private void trainIfNeeded(List<String> arguments) throws IOException, InterruptedException {
        ClassPathLayout classes =
                ClassPathLayout.of(System.getProperty(FINGERPRINT_OF, System.getProperty("java.class.path", "")));
        StartCache cache = JvmRelaunch.cache(data, classes, arguments);
        stopOrphaned(cache);
        cache.dropOthers();
        if (cache.isTrained() || Files.getFileStore(data).getUsableSpace() < ROOM_BYTES) {
            return;
        }
        cache.layOut(classes);
        Path folder = Files.createDirectories(cache.training());
        Path archive = folder.resolve("trained.aot");
        List<String> command = new ArrayList<>(patient());
        command.addAll(JvmCommand.of(
                arguments,
                List.of(
                        "-D" + JvmCommand.TRAINING + "=true",
                        "-D" + JvmCommand.BEGAN + "=" + System.currentTimeMillis(),
                        "-XX:AOTCacheOutput=" + archive,
                        "-Xlog:disable"),
                cache.arguments(),
                List.of(
                        "--data=" + folder.resolve("data"),
                        "--port=" + freePorts().base(),
                        "--empty")));
        Process started = start(command, cache);
        if (started == null) {
            return;
        }
        int exit = started.waitFor();
        if (exit == 0 && Files.exists(archive)) {
            cache.adopt(archive);
            LOG.info(
                    "The next start will be quicker: an archive of {} MB was trained",
                    Files.size(cache.archive()) >> 20);
        } else {
            LOG.info("The next start will be as slow as this one: the training ended with {}", exit);
        }
        FileSystemUtils.deleteRecursively(folder);
    }

    private synchronized @Nullable Process start(List<String> command, StartCache cache) throws IOException {
        if (closed) {
            return null;
        }
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        Process started = builder.start();
        process = started;
        trained = cache;
        return started;
    }

    /** Lowest priority, if the system has a command for it. */
    private static List<String> patient() {
        return Files.isExecutable(Path.of("/usr/bin/nice")) ? List.of("/usr/bin/nice", "-n", "19") : List.of();
    }

    private static PlatformPorts freePorts() {
        StartupException busy = new StartupException("no ports are free for a training");
        for (int base = FIRST_PORT; base < LAST_PORT; base += STEP) {
            try {
                PlatformPorts ports = new PlatformPorts(base);
                ports.mustBeFree();
                return ports;
            } catch (StartupException tryOthers) {
                busy = tryOthers;
            }
        }
        throw busy;
    }

    /** A database server outlives a killed training. */
    private static void stopOrphaned(StartCache cache) throws IOException {
        for (Path database : cache.databasesOfTrainings()) {
            PostgresServer.stopOrphaned(database);
        }
    }

    /** Cancels a training; its remains are deleted at the next start. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        Process running = process;
        StartCache of = trained;
        if (running != null && of != null && running.isAlive()) {
            running.destroyForcibly();
            stopOrphaned(of);
        }
    }
}
