package org.lotse.local.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.lotse.backup.archive.BackupReader;
import org.lotse.backup.archive.BackupRefusedException;
import org.lotse.local.environment.StartupException;

/**
 * Creates a new data folder from a backup. Its log is written at the next start, once the broker runs:
 * {@link LogRestoration}.
 */
public final class FolderRestore {

    private FolderRestore() {}

    /**
     * @param data must be absent or empty
     * @throws StartupException if the folder is not empty, or the backup is damaged or written by a newer Lotse;
     *     nothing is written then
     */
    public static void into(Path data, Path file) {
        Path folder = data.toAbsolutePath().normalize();
        mustBeEmpty(folder);
        try (BackupReader backup = BackupReader.open(file)) {
            for (String name : backup.names()) {
                place(backup, name, folder);
            }
            // last: this file marks a complete folder
            LogRestoration.prepare(folder, file);
        } catch (BackupRefusedException e) {
            throw new StartupException(e.sentence(), e);
        } catch (IOException e) {
            throw new StartupException(
                    "The folder " + folder + " cannot be written (" + e.getMessage()
                            + "): delete it, make room on the disk, and restore again.",
                    e);
        }
    }

    private static void mustBeEmpty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> content = Files.list(folder)) {
            if (content.findAny().isPresent()) {
                throw new StartupException("The folder " + folder
                        + " is not empty: restore into a new one, for example with --data=./data-restored.");
            }
        } catch (IOException e) {
            throw new StartupException(folder + " is not a folder that can be read: name a new one with --data=.", e);
        }
    }

    private static void place(BackupReader backup, String name, Path folder) throws IOException {
        Path to = folder.resolve(name).normalize();
        if (!to.startsWith(folder)) {
            throw new BackupRefusedException("An entry of the backup points outside of the folder: " + name + ".");
        }
        if (name.startsWith("topics/") || name.startsWith("schemas/")) {
            return;
        }
        if (name.endsWith("/")) {
            Files.createDirectories(to, ownerOnly("rwx------"));
            return;
        }
        Files.createDirectories(to.getParent(), ownerOnly("rwx------"));
        Files.createFile(to, ownerOnly("rw-------"));
        try (InputStream from = backup.read(name);
                OutputStream file = Files.newOutputStream(to)) {
            from.transferTo(file);
        }
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
