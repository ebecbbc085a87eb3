package org.lotse.containers;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lotse.testplatform.FreePorts;
import org.springframework.http.MediaType;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/**
 * A platform started from the compose file, with a project name, ports and secrets of its own, so that it does not
 * clash with another platform on this computer. It works on a copy in {@code target}: nothing is written beside the
 * compose file itself.
 */
final class ComposedPlatform implements AutoCloseable {

    private static final Path ROOT = Path.of("..", "..");
    private static final int PATIENCE_SECONDS = 600;
    /** Each service, with the variable of the compose file that sets its port. */
    private static final Map<String, String> PORTS = Map.ofEntries(
            Map.entry("members", "LOTSE_MEMBERS_PORT"),
            Map.entry("events", "LOTSE_EVENTS_PORT"),
            Map.entry("engagement", "LOTSE_ENGAGEMENT_PORT"),
            Map.entry("activation", "LOTSE_ACTIVATION_PORT"),
            Map.entry("campaigns", "LOTSE_CAMPAIGNS_PORT"),
            Map.entry("reports", "LOTSE_REPORTS_PORT"),
            Map.entry("lists", "LOTSE_LISTS_PORT"),
            Map.entry("dashboard", "LOTSE_PORT"),
            Map.entry("identity", "LOTSE_IDENTITY_PORT"),
            Map.entry("mailbox", "LOTSE_MAILBOX_PORT"),
            Map.entry("prometheus", "LOTSE_PROMETHEUS_PORT"));

    private final Path folder;
    private final Path log;
    private final Path backupJar;
    private final String project = "lotse-test-" + ProcessHandle.current().pid();
    private final Map<String, Integer> ports = new HashMap<>();
    private volatile @Nullable Process running;
    private final Thread atTheLatest = new Thread(this::down);

    ComposedPlatform(Path target) throws IOException {
        folder = target.resolve("compose");
        log = target.resolve("compose.log");
        FileSystemUtils.deleteRecursively(folder);
        copy("docker-compose.yml");
        copy("deploy/compose");
        copy("deploy/observability/prometheus.yml");
        copy("deploy/observability/rules");
        copy("deploy/observability/consoles");
        copy("deploy/backup/compose.yml");
        copy("deploy/backup/platform");
        copy("deploy/backup/backup");
        copy("deploy/backup/restore");
        backupJar = one(ROOT.resolve("deploy/backup/target"), "backup-*-exec.jar");
        int port = FreePorts.inARow(PORTS.size());
        for (String service : PORTS.keySet()) {
            ports.put(service, port++);
        }
    }

    /** Returns when compose reports that every service is ready. */
    void start() throws IOException, InterruptedException {
        run(List.of("deploy/compose/make-secrets"));
        Runtime.getRuntime().addShutdownHook(atTheLatest);
        up();
    }

    /** Starts the containers that are not running. */
    void up() throws IOException, InterruptedException {
        compose("up", "-d", "--wait", "--wait-timeout", String.valueOf(PATIENCE_SECONDS), "--pull", "never");
    }

    String addressOf(String service) {
        return "http://localhost:" + ports.get(service);
    }

    /** Takes a backup while the platform runs. */
    void backUp(String name) throws IOException, InterruptedException {
        run(List.of("deploy/backup/backup", name));
    }

    /** Deletes the platform with all its data. */
    void delete() throws IOException, InterruptedException {
        compose("down", "-v", "-t", "5", "--remove-orphans");
    }

    /** Restores where no platform exists; afterwards only the parts that a restore needs are running. */
    void restore(String name) throws IOException, InterruptedException {
        run(List.of("deploy/backup/restore", name));
    }

    /** A token for calls between services. */
    String token() throws IOException {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        String answer = RestClient.create(addressOf("identity"))
                .post()
                .uri("/realms/lotse/protocol/openid-connect/token")
                .headers(headers -> headers.setBasicAuth("lotse-services", secret("client-services")))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(String.class);
        return new ObjectMapper().readTree(answer).path("access_token").asText();
    }

    /** Stops the platform, and saves the last log lines of every container for diagnosis. */
    void giveUp() throws IOException, InterruptedException {
        try {
            compose("ps", "-a");
            compose("logs", "--no-color", "--tail", "200");
        } finally {
            close();
        }
    }

    @Override
    public void close() {
        down();
        Runtime.getRuntime().removeShutdownHook(atTheLatest);
    }

    private void down() {
        // an interrupted script would continue and start containers that are being removed
        Process unfinished = running;
        if (unfinished != null) {
            unfinished.descendants().forEach(ProcessHandle::destroyForcibly);
            unfinished.destroyForcibly();
        }
        try {
            delete();
        } catch (IOException e) {
            System.err.println("The containers of " + project + " may be left behind: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void compose(String... what) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("docker", "compose", "--progress", "plain"));
        command.addAll(List.of(what));
        run(command);
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("COMPOSE_PROJECT_NAME", project);
        builder.environment()
                .put("LOTSE_BACKUP_JAR", backupJar.toAbsolutePath().normalize().toString());
        PORTS.forEach((service, variable) -> builder.environment().put(variable, String.valueOf(ports.get(service))));
        Process process = builder.start();
        running = process;
        if (!process.waitFor(PATIENCE_SECONDS + 60L, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("No end after " + PATIENCE_SECONDS + " s: " + command + "; see " + log);
        }
        if (process.exitValue() != 0) {
            throw new IOException("Exit code " + process.exitValue() + ": " + command + "; " + lastLine() + "; see "
                    + log + ". The images of the services are built by mvn -Pimages package.");
        }
    }

    private String lastLine() throws IOException {
        return Files.readAllLines(log).stream().filter(line -> !line.isBlank()).reduce("", (before, line) -> line);
    }

    private String secret(String name) {
        try {
            return Files.readString(folder.resolve("deploy/compose/secrets").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(String name) throws IOException {
        Path from = ROOT.resolve(name);
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return directory.endsWith("secrets") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path copy = folder.resolve(ROOT.relativize(file));
                Files.createDirectories(copy.resolveSibling("."));
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** The only file of that name. */
    static Path one(Path folder, String name) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, name)) {
            return found.iterator().next();
        }
    }
}
