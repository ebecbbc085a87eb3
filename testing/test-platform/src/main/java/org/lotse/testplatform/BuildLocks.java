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

/** Locks that the JVMs of one build share, as files in a common folder. With a parallel build several JVMs run at the same time. */
final class BuildLocks {

    private final Path folder;
    private int place = -1;
    /** The field prevents garbage collection, which would close the channel and release the lock. */
    private @Nullable FileChannel placeHeld;

    BuildLocks(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** Runs the work while no other JVM runs work under the same name. */
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

    /** The lowest number from 0 that no other running JVM has; this JVM keeps it until it ends. */
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
