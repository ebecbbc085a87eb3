package org.lotse.local.startcache;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * What one build needs to start soon, in a folder of its own under the data folder. It can be deleted at any time; what is not whole counts
 * as absent.
 */
final class StartCache {

    private static final String ARGUMENTS = "class-path.txt";
    private static final String ARCHIVE = "lotse.aot";
    private static final String UNFINISHED = "unfinished-";

    private final Path all;
    private final Path own;

    /**
     * @param all folder of the caches of all builds
     * @param fingerprint of this build
     */
    StartCache(Path all, String fingerprint) {
        this.all = all;
        this.own = all.resolve(fingerprint);
    }

    /** Whether the class path lies there as plain jars. */
    boolean isLaidOut() {
        return Files.exists(arguments());
    }

    /** Whether there is a trained archive besides. */
    boolean isTrained() {
        return isLaidOut() && Files.exists(archive());
    }

    /** A file of arguments that tells {@code java} the class path. */
    Path arguments() {
        return own.resolve(ARGUMENTS);
    }

    /** The archive that the JVM maps, once it is trained. */
    Path archive() {
        return own.resolve(ARCHIVE);
    }

    /** Where files of a training may lie until it is over. */
    Path training() {
        return own.resolve("training");
    }

    /** Lays the class path out, if that was not done before. Another process may do the same at the same time; one of both stays. */
    void layOut(ClassPathLayout classes) throws IOException {
        if (isLaidOut()) {
            return;
        }
        Files.createDirectories(all);
        Path beside = Files.createTempDirectory(all, UNFINISHED);
        try {
            List<Path> jars = classes.flatIn(beside).stream()
                    .map(jar -> jar.startsWith(beside) ? own.resolve(beside.relativize(jar)) : jar)
                    .toList();
            Files.writeString(beside.resolve(ARGUMENTS), "-cp\n\"" + escaped(jars) + "\"\n");
            Files.move(beside, own, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException anotherWasQuicker) {
            FileSystemUtils.deleteRecursively(beside);
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(beside);
            throw e;
        }
    }

    private static String escaped(List<Path> jars) {
        return jars.stream()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator))
                .replace("\\", "\\\\");
    }

    /** Takes the archive of a training that came to its end. */
    void adopt(Path trained) throws IOException {
        Files.move(trained, archive(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Where a database server may be left behind by a training that was killed. */
    List<Path> databasesOfTrainings() throws IOException {
        if (!Files.exists(all)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(all)) {
            return folders.map(
                            folder -> folder.resolve("training").resolve("data").resolve("postgres"))
                    .filter(Files::exists)
                    .toList();
        }
    }

    /** Deletes the caches of other builds and what was left unfinished. Only for whoever holds the data folder. */
    void dropOthers() throws IOException {
        if (!Files.exists(all)) {
            return;
        }
        List<Path> others;
        try (Stream<Path> folders = Files.list(all)) {
            others = folders.filter(folder -> !folder.equals(own)).toList();
        }
        for (Path other : others) {
            FileSystemUtils.deleteRecursively(other);
        }
        FileSystemUtils.deleteRecursively(training());
    }
}
