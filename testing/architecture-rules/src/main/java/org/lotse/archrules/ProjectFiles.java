package org.lotse.archrules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the project's own files, from any working directory. */
public final class ProjectFiles {

    public static final Path ROOT = rootOf(Path.of("").toAbsolutePath());

    private static final Set<String> LEFT_BEHIND = Set.of("target", "data", ".git", "node_modules");

    private ProjectFiles() {}

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Sorted by path, without the output of builds, tools and a running platform. */
    public static List<Path> below(Path folder, String ending) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                // skipped as a whole: its files may disappear during the walk
                @Override
                public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                    return !inner.equals(folder) && LEFT_BEHIND.contains(String.valueOf(inner.getFileName()))
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().endsWith(ending)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
        return found.stream().sorted().toList();
    }

    /** The names of the modules in {@code services}, which holds services only, in alphabetical order. */
    static List<String> services() {
        return below(ROOT.resolve("services"), "pom.xml").stream()
                .map(pom -> String.valueOf(pom.getName(pom.getNameCount() - 2)))
                .toList();
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
