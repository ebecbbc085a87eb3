package org.lotse.chaos;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The containers, controlled by docker and docker compose. */
final class ComposeCluster {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String HEALTHY = "healthy";
    private static final int PAUSE_MS = 500;
    /** Tag of the images that a replaced instance runs on. */
    private static final String REBUILT = "rebuilt";

    private final Path folder;

    /** @param folder with docker-compose.yml */
    ComposeCluster(Path folder) {
        this.folder = folder;
    }

    /** kill -9. Returns the time of death recorded by the engine. */
    Instant kill(String service) {
        String id = id(service);
        run("docker", "kill", "--signal", "KILL", id);
        return Instant.parse(run("docker", "inspect", "--format", "{{.State.FinishedAt}}", id));
    }

    /** Starts a killed container; returns once it has been started, before it is ready. */
    Instant start(String service) {
        String id = id(service);
        run("docker", "start", id);
        return Instant.parse(run("docker", "inspect", "--format", "{{.State.StartedAt}}", id));
    }

    /**
     * Stops a container gracefully and replaces it by one of a rebuilt image. Returns once the new one has been
     * started.
     */
    Instant replace(String service) {
        String image = run("docker", "inspect", "--format", "{{.Config.Image}}", id(service));
        String name = image.substring(0, image.lastIndexOf(':'));
        rebuild(image, name + ":" + REBUILT);
        run(
                Map.of("LOTSE_VERSION", REBUILT),
                "",
                composed("up", "-d", "--no-deps", "--force-recreate", "--pull", "never", service));
        return Instant.parse(run("docker", "inspect", "--format", "{{.State.StartedAt}}", id(service)));
    }

    /** The same program in a new image, like a release without a change of this service. */
    private void rebuild(String image, String rebuilt) {
        String recipe = "FROM " + image + "\nLABEL org.lotse.chaos.rebuilt=" + Instant.now() + "\n";
        run(Map.of(), recipe, List.of("docker", "build", "--quiet", "--tag", rebuilt, "-"));
    }

    /**
     * Each fault requires a healthy cluster: replicas that a broker still lacks after the previous fault would mean two
     * faults at once.
     *
     * @throws IllegalStateException if a replica does not catch up
     */
    void awaitReplicasInSync() {
        String behind = StatePolling.until(
                PATIENCE,
                PAUSE_MS,
                () -> compose(
                        "exec",
                        "-T",
                        "kafka",
                        "/opt/kafka/bin/kafka-topics.sh",
                        "--bootstrap-server",
                        "kafka:9092",
                        "--describe",
                        "--under-replicated-partitions"),
                String::isEmpty);
        if (!behind.isEmpty()) {
            throw new IllegalStateException("Replicas stay behind: " + behind);
        }
    }

    /** @throws IllegalStateException if it does not become healthy */
    void awaitHealthy(String service) {
        String id = id(service);
        String health = StatePolling.until(
                PATIENCE,
                PAUSE_MS,
                () -> run("docker", "inspect", "--format", "{{.State.Health.Status}}", id),
                HEALTHY::equals);
        if (!health.equals(HEALTHY)) {
            throw new IllegalStateException(service + " does not come back within " + PATIENCE);
        }
    }

    /** Port of one instance on this computer, bypassing the proxy. */
    int port(String service) {
        String address = compose("port", service, "8080");
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }

    private String id(String service) {
        return compose("ps", "--all", "--quiet", service);
    }

    private String compose(String... arguments) {
        return run(Map.of(), "", composed(arguments));
    }

    private static List<String> composed(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of("docker", "compose", "--env-file", "deploy/compose/cluster.env", "--profile", "cluster"));
        command.addAll(List.of(arguments));
        return command;
    }

    private String run(String... command) {
        return run(Map.of(), "", List.of(command));
    }

    private String run(Map<String, String> environment, String input, List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            builder.environment().putAll(environment);
            Process process = builder.start();
            try (Writer writer = process.outputWriter(StandardCharsets.UTF_8)) {
                writer.write(input);
            }
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed: " + said);
            }
            return said.strip();
        } catch (IOException e) {
            throw new IllegalStateException(String.join(" ", command) + " cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
