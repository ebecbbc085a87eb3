package org.lotse.local.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.lotse.local.environment.SecretStore;

/**
 * One PostgreSQL under the data folder, on loopback, entered by password only.
 *
 * <p>Warning: the library that unpacks and runs it is made for tests and starts the server with {@code fsync} off; the settings given
 * here, later on the same command line, win.
 */
public final class PostgresServer implements AutoCloseable {

    private static final String SUPERUSER_SECRET = "database-postgres";

    private final EmbeddedPostgres server;
    private final Path folder;
    private final SecretStore secretStore;

    private PostgresServer(EmbeddedPostgres server, Path folder, SecretStore secretStore) {
        this.server = server;
        this.folder = folder;
        this.secretStore = secretStore;
    }

    /** Ends a server that a killed platform left behind on this folder; it would hold the port. Without one, does nothing. */
    public static void stopOrphaned(Path folder) throws IOException {
        OrphanedServer.stop(folder);
    }

    /** Starts it; at the first time it makes the folder. */
    public static PostgresServer start(Path folder, int port, SecretStore secretStore) throws IOException {
        InitMarker.discardIncomplete(folder);
        String password = secretStore.password(SUPERUSER_SECRET);
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofMinutes(2))
                .setConnectConfig("password", password)
                // despite the method's name these go to initdb as they are: no entry without a password, and the same
                // order of letters everywhere
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "reject")
                .setLocaleConfig("pwfile", secretStore.file(SUPERUSER_SECRET).toString())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                // 16 MB each would be more than all else of a small network together; only a new folder takes it
                .setLocaleConfig("wal-segsize", "4")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "80")
                .setServerConfig("shared_buffers", "24MB")
                .setServerConfig("max_wal_size", "64MB")
                .setServerConfig("min_wal_size", "16MB")
                .setServerConfig("max_parallel_workers", "0")
                .setServerConfig("autovacuum_max_workers", "1")
                .setServerConfig("jit", "off")
                .setOutputRedirector(Redirect.DISCARD)
                .setErrorRedirector(Redirect.appendTo(logBeside(folder)))
                .start();
        InitMarker.markComplete(folder);
        return new PostgresServer(server, folder, secretStore);
    }

    private static File logBeside(Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        return folder.resolveSibling("postgres.log").toFile();
    }

    /** Makes what is missing: for each name a database, and an owner of the same name who is no superuser, so that row security bites. */
    public void createDatabases(List<String> names) throws SQLException {
        DatabaseRoles.create(server.getPostgresDatabase(), names, this::password);
    }

    public String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name;
    }

    /** The owner's password; a new one per data folder. */
    public String password(String name) {
        return secretStore.password("database-" + name);
    }

    /** The library gives a server five seconds to stop; on a busy computer one needs longer. */
    @Override
    public void close() throws IOException {
        server.close();
        OrphanedServer.stop(folder);
    }
}
