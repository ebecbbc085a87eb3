package org.lotse.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.backup.archive.BackupRefusedException;
import org.lotse.backup.archive.BackupWriter;
import org.lotse.backup.topics.BackupTopicGroup;
import org.lotse.backup.topics.TopicDump;
import org.lotse.local.environment.PlatformPorts;
import org.lotse.local.environment.StartupException;

/**
 * Copies a running platform into one file, from another process. Each part may be newer than the part copied before it,
 * so the order matters: facts that a database stands behind, the databases, records that exist in the log alone, then
 * mails. After a restore, the services publish the facts again that are in the databases and not in the copied log.
 */
public final class PlatformBackup {

    /** Folders copied besides the databases and the log: keys, mails, sessions, progress of the demo. */
    static final List<String> FOLDERS = List.of("keys", "demo", "sessions", "mail");

    private final Path data;
    private final PlatformPorts ports;

    public PlatformBackup(Path data, PlatformPorts ports) {
        this.data = data.toAbsolutePath().normalize();
        this.ports = ports;
    }

    /**
     * @param file must not exist yet
     * @throws StartupException if no platform runs on this folder and these ports, or the file cannot be written
     */
    public void into(Path file) {
        try (Connection superuser = connect();
                BackupWriter backup = BackupWriter.to(file.toAbsolutePath(), Instant.now())) {
            var topics = new TopicDump("127.0.0.1:" + ports.broker(), PlatformPorts.url(ports.registry()));
            topics.into(backup, BackupTopicGroup.OWNED);
            new DatabaseBackup(superuser, data.resolve("postgres")).into(backup);
            topics.into(backup, BackupTopicGroup.LOG);
            for (String folder : FOLDERS) {
                copy(backup, data.resolve(folder));
            }
            backup.finish();
        } catch (BackupRefusedException e) {
            throw new StartupException(e.sentence(), e);
        } catch (IOException | SQLException | RuntimeException e) {
            if (e instanceof StartupException refused) {
                throw refused;
            }
            throw new StartupException(
                    "The backup was not finished (" + e.getMessage()
                            + "), and nothing of it is left: start Lotse if it has stopped, make room on the disk, and try again.",
                    e);
        }
    }

    private Connection connect() {
        Path secret = data.resolve("keys").resolve("database-postgres");
        try {
            Connection superuser = DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/postgres",
                    "postgres",
                    Files.readString(secret));
            try (Statement statement = superuser.createStatement();
                    ResultSet folder = statement.executeQuery("show data_directory")) {
                folder.next();
                if (!Files.isSameFile(Path.of(folder.getString(1)), data.resolve("postgres"))) {
                    superuser.close();
                    throw notRunning(null);
                }
                return superuser;
            }
        } catch (IOException | SQLException e) {
            throw notRunning(e);
        }
    }

    private StartupException notRunning(@Nullable Exception cause) {
        String sentence = "No Lotse runs on the folder " + data + " and port " + ports.base()
                + ": a backup is taken of a running one, so start it, or say which one with --data= and --port=; of a stopped"
                + " one, copy the folder.";
        return cause == null ? new StartupException(sentence) : new StartupException(sentence, cause);
    }

    private void copy(BackupWriter backup, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path each : files) {
            LiveFileCopy.copy(backup, each, data.relativize(each).toString().replace('\\', '/'));
        }
    }
}
