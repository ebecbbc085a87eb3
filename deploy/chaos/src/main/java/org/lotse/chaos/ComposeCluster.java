package org.lotse.chaos;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The containers, by docker and docker compose. */
final class ComposeCluster {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String HEALTHY = "healthy";
    private static final int PAUSE_MS = 500;

    private final Path folder;

    /** @param folder with docker-compose.yml */
    ComposeCluster(Path folder) {
        this.folder = folder;
    }

    /** kill -9. Returns the moment of death as the engine noted it. */
    Instant kill(String service) {
        String id = id(service);
        run("docker", "kill", "--signal", "KILL", id);
        return Instant.parse(run("docker", "inspect", "--format", "{{.State.FinishedAt}}", id));
    }

    /** Starts what was killed; returns as soon as it has been started, not when it is ready. */
    Instant start(String service) {
        String id = id(service);
        run("docker", "start", id);
        return Instant.parse(run("docker", "inspect", "--format", "{{.State.StartedAt}}", id));
    }

    /** Stops it in peace and puts a new container in its place, as for a new image. Returns when that has been started. */
    Instant replace(String service) {
        compose("up", "-d", "--no-deps", "--force-recreate", "--pull", "never", service);
        return Instant.parse(run("docker", "inspect", "--format", "{{.State.StartedAt}}", id(service)));
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

    /** Port on this computer of one instance, past the proxy. */
    int port(String service) {
        String address = compose("port", service, "8080");
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }

    private String id(String service) {
        return compose("ps", "--all", "--quiet", service);
    }

    private String compose(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of("docker", "compose", "--env-file", "deploy/compose/cluster.env", "--profile", "cluster"));
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    private String run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
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
