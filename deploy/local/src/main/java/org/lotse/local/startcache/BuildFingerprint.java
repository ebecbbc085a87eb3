package org.lotse.local.startcache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Identifies the cache of exactly these classes, this JVM and its arguments. */
final class BuildFingerprint {

    private static final int DIGITS = 24;

    private BuildFingerprint() {}

    /**
     * Hashes names, sizes and modification times and, for the runnable jar, the checksums of its entries, since a
     * reproducible build gives every entry the same time.
     *
     * @param arguments of the JVM
     * @return digits that can name a folder
     */
    static String of(ClassPathLayout classes, List<String> arguments) throws IOException {
        MessageDigest digest = sha256();
        add(digest, Runtime.version().toString());
        add(digest, System.getProperty("java.home", ""));
        arguments.forEach(argument -> add(digest, argument));
        for (Path entry : classes.entries()) {
            for (Map.Entry<String, String> file : filesOf(entry).entrySet()) {
                add(digest, file.getKey());
                add(digest, file.getValue());
            }
        }
        if (classes.isNested()) {
            try (var jar = new JarFile(classes.entries().getFirst().toFile())) {
                jar.stream().forEach(entry -> add(digest, entry.getName() + " " + entry.getCrc()));
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    private static Map<String, String> filesOf(Path entry) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (!Files.exists(entry)) {
            return files;
        }
        try (Stream<Path> all = Files.walk(entry)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                if (attributes.isRegularFile()) {
                    files.put(file.toString(), attributes.size() + " " + attributes.lastModifiedTime());
                }
            }
        }
        return files;
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
