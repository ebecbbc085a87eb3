package org.lotse.local.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * Secrets generated once per data folder and kept in files that only their owner may read (0600).
 *
 * @param folder folder of the files
 */
public record SecretStore(Path folder) {

    /** 256 random bits as hexadecimal digits: a password between the parts of the platform, never typed by a user. */
    public String password(String name) {
        return keep(name, SecretStore::random);
    }

    /**
     * Reads the secret, or creates and stores it at the first call. The file is written under another name and then
     * moved, so that a crash leaves either no file or a complete one. Services that start together on a new folder may
     * each create a secret; the first one is stored and read by all. They do not wait for each other, since a key takes
     * seconds to create.
     */
    public String keep(String name, Supplier<String> make) {
        Path file = file(name);
        try {
            if (!Files.exists(file)) {
                keepIfFirst(file, make.get());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("secret " + name, e);
        }
    }

    private void keepIfFirst(Path file, String made) throws IOException {
        synchronized (SecretStore.class) {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                Path beside = Files.createTempFile(folder, "secret", ".new", ownerOnly());
                Files.writeString(beside, made);
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** The file of the secret with this name. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
