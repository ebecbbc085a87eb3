package org.lotse.houserules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own files, wherever the test was started. */
public final class ProjectFiles {

    public static final Path ROOT = rootOf(Path.of("").toAbsolutePath());

    private ProjectFiles() {}

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Sorted by path, without what builds, tools and a running platform leave behind. */
    public static List<Path> below(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending))
                    .filter(file ->
                            !folder.relativize(file).toString().matches("(.*/)?(target|data|\\.git|node_modules)/.*"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    private static Path rootOf(Path start) {
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("schemas")) && Files.isDirectory(folder.resolve("services"))) {
                return folder;
            }
        }
        throw new IllegalStateException("Not inside the project: " + start);
    }
}
