package org.lotse.local.environment;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The one folder that holds everything: broker, database, keys, state of the streams. It survives restarts and kill -9.
 * Its lock is a lock of the operating system, so a killed process leaves none behind.
 */
public final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;
    private final boolean isNew;

    private DataFolder(Path path, FileChannel channel, boolean isNew) {
        this.path = path;
        this.channel = channel;
        this.isNew = isNew;
    }

    /**
     * Locks the folder for this process, and creates it if it does not exist.
     *
     * @throws StartupException if it is not writable, or another Lotse uses it
     */
    public static DataFolder take(Path wanted) {
        Path path = wanted.toAbsolutePath().normalize();
        boolean isNew = !Files.exists(path.resolve("postgres"));
        FileChannel channel = null;
        try {
            Files.createDirectories(path);
            channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StartupException(
                        "The folder " + path + " is in use by another Lotse: open that one in the browser, stop"
                                + " it, or start this one on a folder of its own, for example with --data=./data-2 --port=9080.");
            }
            return new DataFolder(path, channel, isNew);
        } catch (IOException e) {
            throw new StartupException(
                    "The folder " + path + " cannot be written to: give Lotse a folder that is yours, for"
                            + " example with --data=" + Path.of(System.getProperty("user.home"), "lotse-data") + ".",
                    e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameJvm) {
            return null;
        }
    }

    /** True if no platform has ever run on it. */
    public boolean isNew() {
        return isNew;
    }

    public Path path() {
        return path;
    }

    /** A part of the folder; created by the part that writes into it. */
    public Path part(String name) {
        return path.resolve(name);
    }

    /** Releases the folder for the next process. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
