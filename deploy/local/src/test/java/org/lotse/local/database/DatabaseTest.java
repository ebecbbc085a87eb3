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
import org.lotse.local.place.Secrets;
import org.lotse.testplatform.FreePorts;

class DatabaseTest {

    @TempDir
    private Path temp;

    @Test
    void eachServiceOwnsADatabaseThatIsKeptAndSafe() throws Exception {
        int port = FreePorts.inARow(1);
        Secrets secrets = new Secrets(temp.resolve("keys"));
        try (Database database = Database.start(temp.resolve("postgres"), port, secrets)) {
            database.holdOneEachFor(List.of("members", "events"));
            query(database, "members", "create table kept (n int); insert into kept values (7); select 1");

            assertThat(query(
                            database,
                            "members",
                            "select rolsuper or rolcreatedb from pg_roles where rolname = 'members'"))
                    .isEqualTo("f");
            assertThat(query(database, "members", "show fsync")).isEqualTo("on");
            assertThat(query(database, "members", "show synchronous_commit")).isEqualTo("on");
            assertThatThrownBy(() -> DriverManager.getConnection(
                            database.url("events"), "members", database.password("members")))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> DriverManager.getConnection(database.url("members"), "postgres", "guess"))
                    .isInstanceOf(SQLException.class);
        }
        try (Database database = Database.start(temp.resolve("postgres"), port, secrets)) {
            database.holdOneEachFor(List.of("members", "events", "lists"));
            assertThat(query(database, "members", "select n from kept")).isEqualTo("7");
        }
    }

    @Test
    void aServerLeftBehindIsEndedAndAFolderHalfMadeIsMadeAgain() throws Exception {
        int port = FreePorts.inARow(1);
        Path folder = temp.resolve("postgres");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("postgresql.conf"), "half made");
        Secrets secrets = new Secrets(temp.resolve("keys"));

        Database leftBehind = Database.start(folder, port, secrets);
        leftBehind.holdOneEachFor(List.of("members"));
        long pid = pid(folder);
        Database.endLeftBehind(folder);

        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        leftBehind.close(); // gives free what a killed process would not hold any more
        try (Database database = Database.start(folder, port, secrets)) {
            assertThat(query(database, "members", "select 1")).isEqualTo("1");
        }
    }

    private static long pid(Path folder) throws IOException {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).getFirst());
    }

    private static String query(Database database, String owner, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(owner), owner, database.password(owner));
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
