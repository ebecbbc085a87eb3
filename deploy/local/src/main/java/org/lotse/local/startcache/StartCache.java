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
 * The files that let one build start faster, in a folder of its own under the data folder. The folder can be deleted at
 * any time; an incomplete one counts as absent.
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

    /** Whether the class path exists there as plain jars. */
    boolean isLaidOut() {
        return Files.exists(arguments());
    }

    /** Whether there is also a trained archive. */
    boolean isTrained() {
        return isLaidOut() && Files.exists(archive());
    }

    /** An argument file with the class path for {@code java}. */
    Path arguments() {
        return own.resolve(ARGUMENTS);
    }

    /** The archive that the JVM maps, once trained. */
    Path archive() {
        return own.resolve(ARCHIVE);
    }

    /** Folder for the files of a training until it is over. */
    Path training() {
        return own.resolve("training");
    }

    /**
     * Creates the plain jars of the class path, if not done before. Another process may do the same at the same time;
     * one of the two results is kept.
     */
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

    /** Takes over the archive of a completed training. */
    void adopt(Path trained) throws IOException {
        Files.move(trained, archive(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Folders in which a killed training may have left a database server running. */
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

    /** Deletes the caches of other builds and incomplete ones. The caller must hold the lock of the data folder. */
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
