package org.lotse.bench.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Deletes and measures the folders of a measurement. */
public final class MeasurementFolders {

    private MeasurementFolders() {}

    /** Deletes the folder with everything in it. */
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Bytes of all files in the folder. */
    public static long size(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(Path::toFile)
                    .mapToLong(file -> file.isFile() ? file.length() : 0)
                    .sum();
        }
    }
}
