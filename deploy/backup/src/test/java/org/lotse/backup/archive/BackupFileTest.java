package org.lotse.backup.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFileTest {

    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

    @TempDir
    private Path temp;

    @Test
    void whatWasWrittenIsReadBack() throws IOException {
        Path file = written("backup");

        try (BackupReader backup = BackupReader.open(file)) {
            assertThat(backup.begun()).isEqualTo(NOON);
            assertThat(backup.names()).containsExactly("keys/signing key", "postgres/pg_wal/", "topics/a");
            try (InputStream in = backup.read("keys/signing key")) {
                assertThat(in).hasContent("secret");
            }
        }
    }

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written("backup"))))
                .isEqualTo("rw-------");
    }

    @Test
    void oneThatStopsHalfWayLeavesNothingBehind() throws IOException {
        try (BackupWriter backup = BackupWriter.to(temp.resolve("backup"), NOON)) {
            entry(backup, "topics/a", "half");
        }

        try (Stream<Path> left = Files.list(temp)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void anOlderBackupIsNeverReplaced() throws IOException {
        Path file = written("backup");

        assertThatThrownBy(() -> BackupWriter.to(file, NOON))
                .isInstanceOf(BackupRefusedException.class)
                .hasMessageContaining("name another one");
    }

    @Test
    void oneByteThatDiffersIsFound() throws IOException {
        Path file = written("backup");
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.writeString(zip.getPath("topics", "a"), "Facts");
        }

        refuses(file, "damaged at topics/a");
    }

    @Test
    void anEntryThatIsMissingIsFound() throws IOException {
        Path file = written("backup");
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.delete(zip.getPath("topics", "a"));
        }

        refuses(file, "damaged at topics/a");
    }

    @Test
    void aFileCutOffIsRefused() throws IOException {
        Path file = written("backup");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 30));

        refuses(file, "its end is missing");
    }

    @Test
    void bytesInTheMiddleThatWereLostAreFound() throws IOException {
        Path file = written("backup");
        byte[] whole = Files.readAllBytes(file);
        java.util.Arrays.fill(whole, 40, 60, (byte) 0);
        Files.write(file, whole);

        assertThatThrownBy(() -> BackupReader.open(file)).isInstanceOf(BackupRefusedException.class);
    }

    @Test
    void aBackupOfANewerLotseIsRefused() throws IOException {
        Path file = written("backup");
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path manifest = zip.getPath("manifest");
            Files.writeString(manifest, Files.readString(manifest).replaceFirst("version .*", "version 99.0.0"));
        }

        refuses(file, "was written by Lotse 99.0.0");
    }

    @Test
    void anyOtherFileIsNoBackup() throws IOException {
        Path text = Files.writeString(temp.resolve("text"), "hello");
        refuses(text, "is not a backup of Lotse");
        refuses(temp.resolve("nothing"), "There is no file");
    }

    private static void refuses(Path file, String reason) {
        assertThatThrownBy(() -> BackupReader.open(file))
                .isInstanceOf(BackupRefusedException.class)
                .message()
                .contains(reason)
                .endsWith(".")
                .doesNotContain("\n");
    }

    private Path written(String name) throws IOException {
        Path file = temp.resolve(name);
        try (BackupWriter backup = BackupWriter.to(file, NOON)) {
            entry(backup, "keys/signing key", "secret");
            backup.folder("postgres/pg_wal");
            entry(backup, "topics/a", "facts");
            backup.finish();
        }
        return file;
    }

    private static void entry(BackupWriter backup, String name, String content) throws IOException {
        try (OutputStream to = backup.entry(name)) {
            to.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
