package org.lotse.local.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lotse.backup.archive.BackupWriter;

/**
 * A base backup of the running PostgreSQL by its low-level API, since the programs that do this over the network are
 * not among the library's binaries: start the backup, copy the files as they are, stop the backup, copy the write-ahead
 * log in between. A replication slot keeps that log from being removed meanwhile. A server that starts on the copy
 * recovers to the moment at which the backup stopped.
 *
 * @see <a href="https://www.postgresql.org/docs/18/continuous-archiving.html#BACKUP-LOWLEVEL-BASE-BACKUP">Making a base
 *     backup using the low level API</a>
 */
final class DatabaseBackup {

    private static final String SLOT = "lotse_backup";
    private static final String WAL = "pg_wal";

    /** Recreated by every start, or valid for the running server only. */
    private static final Set<String> EMPTIED = Set.of(
            WAL, "pg_dynshmem", "pg_notify", "pg_replslot", "pg_serial", "pg_snapshots", "pg_stat_tmp", "pg_subtrans");

    private static final Set<String> LEFT_OUT =
            Set.of("postmaster.pid", "postmaster.opts", "backup_label", "tablespace_map");

    private final Connection superuser;
    private final Path folder;

    DatabaseBackup(Connection superuser, Path folder) {
        this.superuser = superuser;
        this.folder = folder;
    }

    /** Copies everything below {@code postgres/}. */
    void into(BackupWriter backup) throws SQLException, IOException {
        try (Statement statement = superuser.createStatement()) {
            // temporary: the slot disappears with this session, however the session ends
            value(statement, "select slot_name from pg_create_physical_replication_slot('" + SLOT + "', true, true)");
            String first = value(statement, "select pg_walfile_name(pg_backup_start('" + SLOT + "', true))");
            copyFiles(backup);
            String label;
            String last;
            try (ResultSet end = statement.executeQuery(
                    "select labelfile, pg_walfile_name(lsn) from pg_backup_stop(wait_for_archive => false)")) {
                end.next();
                label = end.getString(1);
                last = end.getString(2);
            }
            write(backup, "backup_label", label.getBytes(StandardCharsets.UTF_8));
            copyLog(backup, first, last);
        }
    }

    private static String value(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private void copyFiles(BackupWriter backup) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                String name = name(each);
                if (each.getFileName().toString().startsWith("pgsql_tmp")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                if (!name.isEmpty()) {
                    backup.folder("postgres/" + name);
                }
                return EMPTIED.contains(name) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                if (!LEFT_OUT.contains(name(each))) {
                    copyIfThere(backup, each);
                }
                return FileVisitResult.CONTINUE;
            }

            // a table may be dropped, or a temporary file removed, while its folder is being read
            @Override
            public FileVisitResult visitFileFailed(Path each, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }
        });
        for (String part : List.of("archive_status", "summaries")) {
            backup.folder("postgres/" + WAL + "/" + part);
        }
    }

    private void copyIfThere(BackupWriter backup, Path file) throws IOException {
        LiveFileCopy.copy(backup, file, "postgres/" + name(file));
    }

    /** Copies every segment from the first to the last; their names sort by age. */
    private void copyLog(BackupWriter backup, String first, String last) throws IOException {
        List<Path> segments;
        try (Stream<Path> all = Files.list(folder.resolve(WAL))) {
            segments = all.filter(each -> {
                        String name = each.getFileName().toString();
                        return name.length() == first.length()
                                && name.compareTo(first) >= 0
                                && name.compareTo(last) <= 0;
                    })
                    .sorted()
                    .toList();
        }
        for (Path segment : segments) {
            copyIfThere(backup, segment);
        }
    }

    private static void write(BackupWriter backup, String name, byte[] content) throws IOException {
        try (OutputStream to = backup.entry("postgres/" + name)) {
            to.write(content);
        }
    }

    private String name(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }
}
