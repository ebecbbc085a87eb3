package org.lotse.local.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.lotse.backup.archive.BackupWriter;

/** Copies files of a running platform; a file may be deleted at any moment. */
final class LiveFileCopy {

    private LiveFileCopy() {}

    /** Copies the current content of the file; does nothing if the file is gone. */
    static void copy(BackupWriter backup, Path file, String name) throws IOException {
        try (InputStream from = Files.newInputStream(file);
                OutputStream to = backup.entry(name)) {
            from.transferTo(to);
        } catch (NoSuchFileException gone) {
            // a table was dropped or a mail deleted while the folder was being read
        }
    }
}
