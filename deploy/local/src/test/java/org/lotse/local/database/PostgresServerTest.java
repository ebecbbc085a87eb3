package org.lotse.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.local.environment.SecretStore;
import org.lotse.testplatform.FreePorts;

class PostgresServerTest {

    @TempDir
    private Path temp;

    @Test
    void eachServiceOwnsADatabaseThatIsKeptAndSafe() throws Exception {
        int port = FreePorts.inARow(1);
        SecretStore secretStore = new SecretStore(temp.resolve("keys"));
        try (PostgresServer postgresServer = PostgresServer.start(temp.resolve("postgres"), port, secretStore)) {
            postgresServer.createDatabases(List.of("members", "events"));
            query(postgresServer, "members", "create table kept (n int); insert into kept values (7); select 1");

            assertThat(query(
                            postgresServer,
                            "members",
                            "select rolsuper or rolcreatedb from pg_roles where rolname = 'members'"))
                    .isEqualTo("f");
            assertThat(query(postgresServer, "members", "show fsync")).isEqualTo("on");
            assertThat(query(postgresServer, "members", "show synchronous_commit"))
                    .isEqualTo("on");
            assertThatThrownBy(() -> DriverManager.getConnection(
                            postgresServer.url("events"), "members", postgresServer.password("members")))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> DriverManager.getConnection(postgresServer.url("members"), "postgres", "guess"))
                    .isInstanceOf(SQLException.class);
        }
        try (PostgresServer postgresServer = PostgresServer.start(temp.resolve("postgres"), port, secretStore)) {
            postgresServer.createDatabases(List.of("members", "events", "lists"));
            assertThat(query(postgresServer, "members", "select n from kept")).isEqualTo("7");
        }
    }

    @Test
    void aServerLeftBehindIsEndedAndAFolderHalfMadeIsMadeAgain() throws Exception {
        int port = FreePorts.inARow(1);
        Path folder = temp.resolve("postgres");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("postgresql.conf"), "half made");
        SecretStore secretStore = new SecretStore(temp.resolve("keys"));

        PostgresServer leftBehind = PostgresServer.start(folder, port, secretStore);
        leftBehind.createDatabases(List.of("members"));
        long pid = pid(folder);
        PostgresServer.stopOrphaned(folder);

        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        leftBehind.close(); // releases what a killed process would no longer hold
        try (PostgresServer postgresServer = PostgresServer.start(folder, port, secretStore)) {
            assertThat(query(postgresServer, "members", "select 1")).isEqualTo("1");
        }
    }

    private static long pid(Path folder) throws IOException {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).getFirst());
    }

    private static String query(PostgresServer postgresServer, String owner, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(postgresServer.url(owner), owner, postgresServer.password(owner));
                Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (ResultSet result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
