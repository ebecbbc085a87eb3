package org.lotse.testplatform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the JVMs of one build, side by side where modules are built in parallel, agree on by locks on files in a common folder. */
final class BuildLocks {

    private final Path folder;
    private int place = -1;
    /** Held by a reference: collected as garbage, it would be closed and its lock free. */
    private @Nullable FileChannel placeHeld;

    BuildLocks(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** Runs something that no two JVMs do at the same time under the same name. */
    synchronized <T> T with(String name, Supplier<T> work) {
        try (FileChannel file = open(name)) {
            FileLock lock = file.lock();
            try {
                return work.get();
            } finally {
                lock.release();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lock a file in " + folder, e);
        }
    }

    /** The lowest number from 0 that no other running JVM has; this JVM keeps it as long as it runs. */
    synchronized int place() {
        while (placeHeld == null) {
            place++;
            placeHeld = locked("place-" + place);
        }
        return place;
    }

    private @Nullable FileChannel locked(String name) {
        try {
            FileChannel file = open(name);
            if (file.tryLock() != null) {
                return file;
            }
            file.close();
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lock a file in " + folder, e);
        }
    }

    private FileChannel open(String name) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(name.replaceAll("[^a-z0-9.-]", "-") + ".lock");
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
