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
 * Secrets made once per data folder and kept in files that only their owner may read (0600).
 *
 * @param folder where the files lie
 */
public record SecretStore(Path folder) {

    /** 256 random bits as hexadecimal digits: a password between the parts of the platform, which no person ever types. */
    public String password(String name) {
        return keep(name, SecretStore::random);
    }

    /**
     * Reads the secret, or makes and keeps it at the first call. Written beside and moved into place, so that a crash leaves either
     * none or a whole one. Services that start together on a new folder may each make one, of which the first is kept and read by all;
     * nobody waits for another's, since a key takes seconds to make.
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

    /** Where the secret of this name lies once it has been made. */
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
