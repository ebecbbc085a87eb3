package org.lotse.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.lotse.backup.archive.BackupReader;
import org.lotse.backup.topics.TopicLoad;
import org.lotse.local.database.PostgresServer;
import org.lotse.local.environment.DataFolder;
import org.springframework.util.FileSystemUtils;

/**
 * Restores the log of a restored folder at its first start: the copied records with their times, then the facts that
 * services published after the copy. Until this is done the backup stays in the folder, and an interrupted start begins
 * again; no service runs before.
 */
public final class LogRestoration {

    private static final String PENDING = "restore.backup";

    /** Services with an outbox; they publish the facts again that the copied log lacks. */
    private static final List<String> OWNERS = List.of("members", "events", "campaigns");

    /**
     * Longer than any delivery takes: facts delivered just before the copy may be missing in it. Publishing a fact
     * twice is harmless.
     */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    private final DataFolder folder;

    public LogRestoration(DataFolder folder) {
        this.folder = folder;
    }

    static void prepare(Path folder, Path backup) throws IOException {
        Path copy = folder.resolve(PENDING + ".part");
        Files.copy(backup, copy);
        Files.move(copy, folder.resolve(PENDING), StandardCopyOption.ATOMIC_MOVE);
    }

    /** True on the first start after a restore. */
    public boolean isPending() {
        return Files.exists(folder.part(PENDING));
    }

    /** Deletes what an interrupted start left of the new log; called before the broker starts. */
    public void clear() throws IOException {
        for (String part : List.of("kafka", "streams")) {
            FileSystemUtils.deleteRecursively(folder.part(part));
        }
    }

    /** Called when databases, topics and registry are ready and no service runs yet. */
    public void complete(PostgresServer postgresServer, String brokers, String registryUrl)
            throws IOException, SQLException {
        try (BackupReader backup = BackupReader.open(folder.part(PENDING))) {
            new TopicLoad(brokers, registryUrl).from(backup);
            for (String owner : OWNERS) {
                requestRestatement(postgresServer, owner, backup);
            }
            resetPositions(postgresServer);
            try (Connection campaigns = connect(postgresServer, "campaigns")) {
                markUncertain(campaigns);
            }
        }
        Files.delete(folder.part(PENDING));
    }

    private static void requestRestatement(PostgresServer postgresServer, String owner, BackupReader backup)
            throws SQLException {
        try (Connection connection = connect(postgresServer, owner);
                PreparedStatement begin = connection.prepareStatement("""
                        insert into outbox_restatement (since, until_id)
                        select ?, coalesce(max(id), 0) from outbox_told
                        having not exists (select from outbox_restatement where finished_at is null)""")) {
            begin.setObject(1, backup.begun().minus(OVERLAP).atOffset(ZoneOffset.UTC));
            begin.executeUpdate();
        }
    }

    /** Reports stores its read positions; it has read nothing of the new log. */
    private static void resetPositions(PostgresServer postgresServer) throws SQLException {
        try (Connection connection = connect(postgresServer, "reports");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from positions");
        }
    }

    /**
     * Mails that were due in the copy may have been sent since, so they are not sent again. Mails that are due later
     * were not sent.
     */
    static void markUncertain(Connection campaigns) throws SQLException {
        try (Statement statement = campaigns.createStatement()) {
            // all networks; and in a copy of an older release the table does not yet allow this state
            statement.execute("set lotse.network = '*'");
            statement.execute("alter table occurrence drop constraint if exists occurrence_check");
            statement.executeUpdate("""
                    update occurrence set state = 'UNCERTAIN', changed_at = now()
                    where state = 'PLANNED' and due_at <= now()""");
        }
    }

    private static Connection connect(PostgresServer postgresServer, String owner) throws SQLException {
        return DriverManager.getConnection(postgresServer.url(owner), owner, postgresServer.password(owner));
    }
}
