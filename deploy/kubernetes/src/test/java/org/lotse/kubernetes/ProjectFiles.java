package org.lotse.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own files, wherever the test was started. */
final class ProjectFiles {

    static final Path ROOT = rootOf(Path.of("").toAbsolutePath());
    static final Path MANIFESTS = ROOT.resolve("deploy/kubernetes");

    private ProjectFiles() {}

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Sorted by path, without what a build leaves behind. */
    static List<Path> below(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !folder.relativize(file).toString().matches("(.*/)?target/.*"))
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
