package org.lotse.testplatform;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;

/**
 * Containers that all modules of one build share: the first JVM that needs one starts it, later ones find it again by its label, and
 * a watcher beside the build removes them all when the build has ended, however it ended. A Keycloak takes half a minute to start, and
 * a dozen modules need one.
 *
 * <p>Sharing needs {@code TESTCONTAINERS_REUSE_ENABLE=true} in the environment, which the build sets, and a system with {@code sh}
 * and {@code docker}. Without them each JVM has containers of its own, which Testcontainers removes.
 */
final class SharedContainers {

    private static final String LABEL = "org.lotse.testplatform.build";

    /** Environment variable; with the value {@code never} a missing image is an error at once. */
    private static final String PULL = "LOTSE_CONTAINERS_PULL";

    /** Programs under which a build's own JVM and its forks are known to the system. */
    private static final Set<String> JAVA = Set.of("java", "java.exe");

    private static final ProcessHandle BUILD = build();

    /** Unlike a process id alone, it never comes again. */
    private static final String BUILD_ID = BUILD.pid() + "-"
            + BUILD.info().startInstant().map(start -> start.toEpochMilli()).orElse(0L);

    private static final BuildLocks LOCKS =
            new BuildLocks(Path.of(System.getProperty("java.io.tmpdir"), "lotse-testbed-" + BUILD_ID));

    private SharedContainers() {}

    /**
     * Starts a container, or finds the one that this build has started already.
     *
     * @param image name and version
     * @param made how it is set up; must give the same each time
     * @throws IllegalStateException if there is no engine, or no such image and none may be pulled
     */
    static <C extends GenericContainer<?>> C started(String image, Function<String, C> made) {
        requireEngine();
        requireImage(image);
        // of two JVMs that want the same container, one starts it and the other waits and finds it
        return LOCKS.with(image, () -> {
            watch();
            C container = made.apply(image);
            container.withLabel(LABEL, BUILD_ID).withReuse(true);
            container.start();
            return container;
        });
    }

    /** A number from 0 that no other running JVM of this build has: modules side by side tell by it what is not to be shared. */
    static int place() {
        return LOCKS.place();
    }

    private static void requireEngine() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new IllegalStateException(
                    "No Docker engine answers, and these tests run against containers. Start one"
                            + " or set DOCKER_HOST; where no image can be pulled, .ci/engine/up gives an engine with stand-ins.");
        }
    }

    private static void requireImage(String image) {
        if (!"never".equals(System.getenv(PULL))) {
            return;
        }
        try {
            engine().inspectImageCmd(image).exec();
        } catch (NotFoundException e) {
            throw new IllegalStateException(
                    ("The image %s is not there, and %s=never forbids to pull it. Run .ci/engine/up, which builds a"
                                    + " stand-in, or unset that variable.")
                            .formatted(image, PULL),
                    e);
        }
    }

    /** Once per build: whoever finds no container of this build is the first. */
    private static synchronized void watch() {
        boolean first = engine().listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(Map.of(LABEL, BUILD_ID))
                .exec()
                .isEmpty();
        if (!first || File.separatorChar == '\\') {
            return;
        }
        try {
            new ProcessBuilder(List.of("sh", "-c", watcher()))
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("The containers could not be registered for removal after the build", e);
        }
    }

    private static String watcher() {
        // ignores what a terminal sends to all of a build when somebody presses Ctrl-C
        return "trap '' INT HUP TERM; while kill -0 " + BUILD.pid() + " 2>/dev/null; do sleep 1; done;"
                // a JVM under test may outlive a killed build for half a minute, and start one container more
                + " for again in 1 2 3 4 5 6 7 8 9 10 11 12; do docker ps -aq --filter label=" + LABEL + "=" + BUILD_ID
                + " | xargs -r docker rm -f -v; sleep 5; done; rm -rf '" + LOCKS.folder() + "'";
    }

    /** The outermost JVM above this one: Maven's where Maven runs the test, or this one itself. */
    private static ProcessHandle build() {
        ProcessHandle outermost = ProcessHandle.current();
        for (var above = outermost.parent();
                above.isPresent();
                above = above.get().parent()) {
            if (above.get().info().command().map(SharedContainers::isJava).orElse(false)) {
                outermost = above.get();
            }
        }
        return outermost;
    }

    private static boolean isJava(String command) {
        return JAVA.contains(String.valueOf(Path.of(command).getFileName()));
    }

    private static DockerClient engine() {
        return DockerClientFactory.instance().client();
    }
}
