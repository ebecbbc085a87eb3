package org.lotse.local.startcache;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Starts the platform in another JVM if that one is ready sooner: with an archive, or at least with a flat class path.
 * This JVM then only waits for the other one to end. A JVM cannot be given an archive once it runs, and
 * {@code java -jar} and Maven do not know where the archive is.
 */
public final class JvmRelaunch {

    private static final String SWITCH = "lotse.local.start-cache";
    private static final int FIRST_WITH_ARCHIVE = 25;

    private JvmRelaunch() {}

    /**
     * Starts the other JVM and waits for its end, or returns at once if this JVM is to start the platform.
     *
     * @param data the data folder
     * @param options of the platform, as given by the user
     * @return the other's exit code; empty if this JVM is to start the platform itself
     */
    public static OptionalInt run(Path data, List<String> options) {
        List<String> arguments = JvmCommand.arguments();
        if (isOff() || isRelaunched() || JvmCommand.hasAgent(arguments)) {
            return OptionalInt.empty();
        }
        try {
            ClassPathLayout classes = ClassPathLayout.ofThisJvm();
            StartCache cache = cache(data, classes, arguments);
            if (classes.isNested()) {
                cache.layOut(classes);
            }
            boolean trained = hasArchives() && cache.isTrained();
            if (!trained && !classes.isNested()) {
                return OptionalInt.empty();
            }
            return OptionalInt.of(other(cache, trained, arguments, options));
        } catch (IOException slower) {
            // if the folder is unusable, the start itself reports it in a sentence
            return OptionalInt.empty();
        }
    }

    static boolean hasArchives() {
        return Runtime.version().feature() >= FIRST_WITH_ARCHIVE;
    }

    static boolean isOff() {
        return System.getProperty(SWITCH, "on").equals("off");
    }

    static boolean isRelaunched() {
        return System.getProperty(JvmCommand.BEGAN) != null;
    }

    static StartCache cache(Path data, ClassPathLayout classes, List<String> arguments) throws IOException {
        return new StartCache(
                data.toAbsolutePath().normalize().resolve("start-cache"), BuildFingerprint.of(classes, arguments));
    }

    private static int other(StartCache cache, boolean trained, List<String> arguments, List<String> options)
            throws IOException {
        List<String> besides = new ArrayList<>();
        besides.add("-D" + JvmCommand.BEGAN + "=" + StartMoment.ofThisProcess().toEpochMilli());
        besides.add("-D" + CacheTraining.FINGERPRINT_OF + "=" + System.getProperty("java.class.path"));
        if (trained) {
            besides.add("-XX:AOTCache=" + cache.archive());
            if (arguments.stream().noneMatch(argument -> argument.startsWith("-Xlog"))) {
                // an archive that does not match only makes the start slower: no message to the user
                besides.add("-Xlog:disable");
            }
        }
        ProcessBuilder builder = new ProcessBuilder(JvmCommand.of(arguments, besides, cache.arguments(), options))
                .redirectOutput(Redirect.INHERIT)
                .redirectError(Redirect.INHERIT);
        // glibc would keep an arena per thread
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        Process process = builder.start();
        Thread stop = new Thread(() -> stop(process), "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static void stop(Process process) {
        // Process.destroy would also close its input, which would look like a kill of this JVM
        process.toHandle().destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
