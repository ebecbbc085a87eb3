package org.lotse.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A database server outlives a killed JVM. The next start must not silently reuse it, since it has other settings and
 * another port.
 */
final class OrphanedServer {

    private static final int PATIENCE_SECONDS = 30;

    private OrphanedServer() {}

    /** Stops the server that runs on this folder, if any, and returns once it has ended. */
    static void stop(Path folder) throws IOException {
        Path pidFile = folder.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> server = Files.readAllLines(pidFile).stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d+"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                .filter(OrphanedServer::isPostgres);
        if (server.isPresent()) {
            end(server.get());
        }
    }

    /** After a reboot the process id in the file may belong to another program. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(false);
    }

    /**
     * Requests a fast shutdown; its clients are gone, so it stops at once. If it does not, killing it is safe: it
     * recovers from its log.
     */
    private static void end(ProcessHandle server) throws IOException {
        try {
            server.destroy();
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            server.destroyForcibly();
            server.onExit().join();
        } catch (ExecutionException e) {
            throw new IOException("the database server left behind, process " + server.pid() + ", cannot be ended", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a database server left behind was ended", e);
        }
    }
}
