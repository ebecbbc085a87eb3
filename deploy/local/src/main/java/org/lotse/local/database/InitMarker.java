package org.lotse.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A kill in the middle of the very first start leaves half a database folder, which holds nobody's data and would never start. */
final class InitMarker {

    private static final String WHOLE = "lotse-whole";

    private InitMarker() {}

    /** Says that the folder has been made to the end. Called before anybody may write into the database. */
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
