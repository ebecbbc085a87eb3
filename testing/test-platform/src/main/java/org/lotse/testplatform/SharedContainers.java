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
 * Containers that all modules of one build share. The first JVM that needs a container starts it; later ones find it by its label. A
 * watcher process removes all of them when the build has ended, even if it was killed. A Keycloak takes half a minute to start, and a dozen
 * modules need one.
 *
 * <p>Sharing needs {@code TESTCONTAINERS_REUSE_ENABLE=true} in the environment, which the build sets, and a system with {@code sh} and
 * {@code docker}. Otherwise each JVM has its own containers, which Testcontainers removes.
 */
final class SharedContainers {

    private static final String LABEL = "org.lotse.testplatform.build";

    /** Environment variable; with the value {@code never} a missing image is an immediate error. */
    private static final String PULL = "LOTSE_CONTAINERS_PULL";

    /** Executables of a build's own JVM and its forks. */
    private static final Set<String> JAVA = Set.of("java", "java.exe");

    private static final ProcessHandle BUILD = build();

    /** Unique, whereas the operating system reuses process ids. */
    private static final String BUILD_ID = BUILD.pid() + "-"
            + BUILD.info().startInstant().map(start -> start.toEpochMilli()).orElse(0L);

    private static final BuildLocks LOCKS =
            new BuildLocks(Path.of(System.getProperty("java.io.tmpdir"), "lotse-testbed-" + BUILD_ID));

    private SharedContainers() {}

    /**
     * Starts a container, or finds the one that this build has already started.
     *
     * @param image name and version
     * @param made configures the container; must return the same configuration each time
     * @throws IllegalStateException if there is no container engine, or the image is missing and must not be pulled
     */
    static <C extends GenericContainer<?>> C started(String image, Function<String, C> made) {
        requireEngine();
        requireImage(image);
        // if two JVMs want the same container, one starts it while the other waits and then finds it
        return LOCKS.with(image, () -> {
            watch();
            C container = made.apply(image);
            container.withLabel(LABEL, BUILD_ID).withReuse(true);
            container.start();
            return container;
        });
    }

    /**
     * A number from 0 that no other running JVM of this build has. Modules that run in parallel use it to separate what they must not
     * share.
     */
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

    /** Starts the watcher once per build: the JVM that finds no container of this build is the first. */
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
        // ignores the signals that a terminal sends to the whole build on Ctrl-C
        return "trap '' INT HUP TERM; while kill -0 " + BUILD.pid() + " 2>/dev/null; do sleep 1; done;"
                // a JVM under test may outlive a killed build for half a minute and start another container
                + " for again in 1 2 3 4 5 6 7 8 9 10 11 12; do docker ps -aq --filter label=" + LABEL + "=" + BUILD_ID
                + " | xargs -r docker rm -f -v; sleep 5; done; rm -rf '" + LOCKS.folder() + "'";
    }

    /** The outermost Java ancestor of this process: Maven's JVM if Maven runs the test, otherwise this JVM. */
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
