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
 * One PostgreSQL server under the data folder, on loopback, with password login only.
 *
 * <p>Warning: the library that unpacks and runs it is made for tests and starts the server with {@code fsync} off; the
 * settings given here come later on the same command line and override that.
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

    /**
     * Stops a server that a killed platform left running on this folder; it would occupy the port. Does nothing if
     * there is none.
     */
    public static void stopOrphaned(Path folder) throws IOException {
        OrphanedServer.stop(folder);
    }

    /** Starts the server; the first start creates the folder. */
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
                // despite the method's name these go to initdb unchanged: no login without a password, and the same
                // collation everywhere
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "reject")
                .setLocaleConfig("pwfile", secretStore.file(SUPERUSER_SECRET).toString())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                // segments of 16 MB would exceed all other data of a small network; only a new folder accepts this
                // setting
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

    /**
     * Creates what is missing: for each name a database and an owner of the same name. The owner is no superuser, so
     * that row-level security applies.
     */
    public void createDatabases(List<String> names) throws SQLException {
        DatabaseRoles.create(server.getPostgresDatabase(), names, this::password);
    }

    public String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name;
    }

    /** The owner's password, generated once per data folder. */
    public String password(String name) {
        return secretStore.password("database-" + name);
    }

    /** The library gives a server five seconds to stop; on a busy computer the server needs longer. */
    @Override
    public void close() throws IOException {
        server.close();
        OrphanedServer.stop(folder);
    }
}
