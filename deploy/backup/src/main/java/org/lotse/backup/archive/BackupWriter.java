package org.lotse.backup.archive;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a backup: a ZIP file whose last entry lists the digests of all others. The file is written under another name
 * in the same folder and renamed when complete, so that a partial backup is never mistaken for a complete one. Only its
 * owner may read it: it contains names, addresses and keys.
 */
public final class BackupWriter implements AutoCloseable {

    static final String MANIFEST = "manifest";
    static final int FORMAT = 1;

    private final Path file;
    private final Path growing;
    private final ZipOutputStream zip;
    private final Map<String, String> digests = new LinkedHashMap<>();
    private final Instant begun;

    private BackupWriter(Path file, Path growing, ZipOutputStream zip, Instant begun) {
        this.file = file;
        this.growing = growing;
        this.zip = zip;
        this.begun = begun;
    }

    /**
     * @param begun everything acknowledged up to this time is in the backup
     * @throws BackupRefusedException if the file already exists or cannot be written
     */
    public static BackupWriter to(Path file, Instant begun) {
        if (Files.exists(file)) {
            throw new BackupRefusedException(
                    "There is a file " + file + " already: name another one; a backup never replaces an older one.");
        }
        Path growing = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(growing);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        growing, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            var zip = new ZipOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(growing), 1 << 16), StandardCharsets.UTF_8);
            return new BackupWriter(file, growing, zip, begun);
        } catch (IOException e) {
            throw new BackupRefusedException(
                    "The file " + file + " cannot be written: name a file in a folder that is there and yours.", e);
        }
    }

    /** A new entry; it must be closed before the next one begins. */
    public OutputStream entry(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var digest = new DigestOutputStream(new NonClosingOutputStream(zip), sha256());
        return new FilterOutputStream(digest) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                zip.closeEntry();
                digests.put(
                        name, HexFormat.of().formatHex(digest.getMessageDigest().digest()));
            }
        };
    }

    /** Empty folders are needed as well: PostgreSQL does not start without them. */
    public void folder(String name) throws IOException {
        entry(name + "/").close();
    }

    /** Writes the list of digests, and renames the file to its final name. */
    public void finish() throws IOException {
        var manifest = new StringBuilder(
                "format " + FORMAT + "\nversion " + LotseVersion.current() + "\nbegun " + begun + "\n");
        digests.forEach((name, digest) ->
                manifest.append(digest).append(' ').append(name).append('\n'));
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.close();
        Files.move(growing, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes a backup that was not finished. */
    @Override
    public void close() throws IOException {
        if (Files.exists(growing)) {
            Files.delete(growing);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    private static final class NonClosingOutputStream extends FilterOutputStream {

        NonClosingOutputStream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() {
            // the archive stays open
        }
    }
}
