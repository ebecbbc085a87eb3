package org.lotse.local.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.backup.archive.BackupWriter;
import org.lotse.local.database.PostgresServer;
import org.lotse.local.environment.SecretStore;
import org.lotse.local.environment.StartupException;
import org.lotse.testplatform.FreePorts;

class DatabaseBackupTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path temp;

    @Test
    void whatWasCommittedBeforeTheBackupIsThereOnceAndWritesNeverWait() throws Exception {
        Path data = temp.resolve("data");
        Path file = temp.resolve("backup");
        int port = FreePorts.inARow(1);
        int before;
        try (PostgresServer postgresServer = PostgresServer.start(data.resolve("postgres"), port, secrets(data))) {
            postgresServer.createDatabases(List.of("members"));
            query(postgresServer, "create table written (n int primary key); select 1");
            AtomicInteger acknowledged = new AtomicInteger();
            AtomicBoolean stop = new AtomicBoolean();
            Thread writer = Thread.ofPlatform().start(() -> write(postgresServer, acknowledged, stop));
            await().atMost(PATIENCE).until(() -> acknowledged.get() > 100);
            before = acknowledged.get();
            backUp(data, port, file);
            assertThat(acknowledged.get()).as("writes went on").isGreaterThan(before);
            stop.set(true);
            writer.join();
        }

        Path restored = temp.resolve("restored");
        FolderRestore.into(restored, file);

        try (PostgresServer postgresServer =
                PostgresServer.start(restored.resolve("postgres"), port, secrets(restored))) {
            int last = query(postgresServer, "select coalesce(max(n), 0) from written");
            assertThat(last).isGreaterThanOrEqualTo(before);
            assertThat(query(postgresServer, "select count(*) from written"))
                    .as("none is missing")
                    .isEqualTo(last);
        }
    }

    @Test
    void aFolderThatHoldsAnythingIsLeftAlone() throws Exception {
        Path file = temp.resolve("backup");
        try (BackupWriter backup = BackupWriter.to(file, Instant.now())) {
            backup.finish();
        }
        Path full = Files.createDirectories(temp.resolve("full"));
        Files.writeString(full.resolve("mine"), "mine");

        assertThatThrownBy(() -> FolderRestore.into(full, file))
                .isInstanceOf(StartupException.class)
                .message()
                .contains("is not empty")
                .endsWith(".");
        assertThat(full.resolve("mine")).hasContent("mine");
    }

    private static void backUp(Path data, int port, Path file) throws Exception {
        String password = Files.readString(data.resolve("keys").resolve("database-postgres"));
        try (Connection superuser = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", password);
                BackupWriter backup = BackupWriter.to(file, Instant.now())) {
            new DatabaseBackup(superuser, data.resolve("postgres")).into(backup);
            for (Path secret : List.of(
                    data.resolve("keys").resolve("database-postgres"),
                    data.resolve("keys").resolve("database-members"))) {
                LiveFileCopy.copy(backup, secret, "keys/" + secret.getFileName());
            }
            backup.finish();
        }
    }

    private static void write(PostgresServer postgresServer, AtomicInteger acknowledged, AtomicBoolean stop) {
        try (Connection connection = DriverManager.getConnection(
                        postgresServer.url("members"), "members", postgresServer.password("members"));
                PreparedStatement insert = connection.prepareStatement("insert into written values (?)")) {
            while (!stop.get()) {
                insert.setInt(1, acknowledged.get() + 1);
                insert.executeUpdate();
                acknowledged.incrementAndGet();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int query(PostgresServer postgresServer, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        postgresServer.url("members"), "members", postgresServer.password("members"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            while (statement.getResultSet() == null) {
                statement.getMoreResults();
            }
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static SecretStore secrets(Path data) {
        return new SecretStore(data.resolve("keys"));
    }
}
