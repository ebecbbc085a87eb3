package org.lotse.local.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.lotse.backup.archive.BackupWriter;

/** Files of a platform that runs: one that was there a moment ago may be gone. */
final class LiveFileCopy {

    private LiveFileCopy() {}

    /** Copies what the file holds now; does nothing if it is gone. */
    static void copy(BackupWriter backup, Path file, String name) throws IOException {
        try (InputStream from = Files.newInputStream(file);
                OutputStream to = backup.entry(name)) {
            from.transferTo(to);
        } catch (NoSuchFileException gone) {
            // a table was dropped, a mail deleted, while the folder was read
        }
    }
}
