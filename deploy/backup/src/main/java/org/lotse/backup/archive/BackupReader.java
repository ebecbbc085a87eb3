package org.lotse.backup.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A backup that has been read once from end to end and is complete. */
public final class BackupReader implements AutoCloseable {

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupReader(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens the backup and compares every digest.
     *
     * @throws BackupRefusedException if it is not a backup, incomplete, or written by a newer Lotse
     */
    public static BackupReader open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new BackupRefusedException("There is no file " + file + ": name the file that --backup wrote.");
        }
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BackupRefusedException(
                    file + " is not a backup of Lotse, or its end is missing: take another copy of it.", e);
        }
        try {
            Manifest manifest = Manifest.of(zip, file);
            manifest.check(zip, file);
            return new BackupReader(zip, manifest);
        } catch (IOException | RuntimeException e) {
            close(zip, e);
            throw e instanceof BackupRefusedException refused ? refused : damaged(file, e);
        }
    }

    /** Everything acknowledged up to this time is in the backup. */
    public Instant begun() {
        return manifest.begun;
    }

    /** Names of its entries; names of folders end with a slash. */
    public Set<String> names() {
        return manifest.digests.keySet();
    }

    /** @throws IOException if there is no such entry */
    public InputStream read(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("no entry " + name);
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static void close(ZipFile zip, Exception because) {
        try {
            zip.close();
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    private static BackupRefusedException damaged(Path file, Exception cause) {
        return new BackupRefusedException(
                file + " is damaged (" + cause.getMessage() + "): take another copy of it.", cause);
    }

    private record Manifest(Instant begun, Map<String, String> digests) {

        static Manifest of(ZipFile zip, Path file) throws IOException {
            ZipEntry entry = zip.getEntry(BackupWriter.MANIFEST);
            if (entry == null) {
                throw new BackupRefusedException(
                        file + " is not a backup of Lotse: name the file that --backup wrote.");
            }
            String text;
            try (InputStream in = zip.getInputStream(entry)) {
                text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
            Map<String, String> head = new LinkedHashMap<>();
            Map<String, String> digests = new LinkedHashMap<>();
            text.lines().forEach(line -> {
                String[] parts = line.split(" ", 2);
                if (parts[0].length() == 64) {
                    digests.put(parts[1], parts[0]);
                } else {
                    head.put(parts[0], parts[1]);
                }
            });
            String version = head.getOrDefault("version", "0");
            if (Integer.parseInt(head.getOrDefault("format", "0")) > BackupWriter.FORMAT
                    || LotseVersion.isNewer(version)) {
                throw new BackupRefusedException(file + " was written by Lotse " + version + ", and this is "
                        + LotseVersion.current() + ": restore it with that version or a newer one.");
            }
            return new Manifest(Instant.parse(head.getOrDefault("begun", "")), digests);
        }

        void check(ZipFile zip, Path file) throws IOException {
            for (Map.Entry<String, String> expected : digests.entrySet()) {
                ZipEntry entry = zip.getEntry(expected.getKey());
                if (entry == null || !digest(zip, entry).equals(expected.getValue())) {
                    throw new BackupRefusedException(
                            file + " is damaged at " + expected.getKey() + ": take another copy of it.");
                }
            }
        }

        private static String digest(ZipFile zip, ZipEntry entry) throws IOException {
            try (var in = new DigestInputStream(zip.getInputStream(entry), BackupWriter.sha256())) {
                in.transferTo(OutputStream.nullOutputStream());
                return HexFormat.of().formatHex(in.getMessageDigest().digest());
            }
        }
    }
}
