package org.lotse.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * Marks a complete database folder. A kill during the very first start leaves an incomplete folder, which contains no
 * user data and would never start.
 */
final class InitMarker {

    private static final String WHOLE = "lotse-whole";

    private InitMarker() {}

    /** Marks the folder as complete. Must be called before any data is written to the database. */
    static void markComplete(Path folder) throws IOException {
        Path marker = folder.resolve(WHOLE);
        if (!Files.exists(marker)) {
            Files.createFile(marker);
        }
    }

    static void discardIncomplete(Path folder) throws IOException {
        if (!Files.exists(folder) || Files.exists(folder.resolve(WHOLE))) {
            return;
        }
        FileSystemUtils.deleteRecursively(folder);
    }
}
