package org.lotse.local.startcache;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The class path of this JVM, and the same one as plain jars: a JVM cannot archive classes from folders or nested jars,
 * and nested jars are slow to read (half of the processor time of a start).
 *
 * @param entries in their order
 */
record ClassPathLayout(List<Path> entries) {

    private static final String CLASSES = "BOOT-INF/classes/";

    /**
     * Files that Spring finds by their location, copied with the application's own classes; the rest of
     * {@code META-INF} belongs to the loader and the build.
     */
    private static final String FOUND_BY_PLACE = "META-INF/spring";

    private static final String INDEX = "BOOT-INF/classpath.idx";

    static ClassPathLayout ofThisJvm() {
        return of(System.getProperty("java.class.path", ""));
    }

    /** @param classPath as passed to the JVM */
    static ClassPathLayout of(String classPath) {
        return new ClassPathLayout(Stream.of(classPath.split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .toList());
    }

    /** Whether all jars are nested in one, as in the runnable jar. */
    boolean isNested() throws IOException {
        if (entries.size() != 1 || !Files.isRegularFile(entries.getFirst())) {
            return false;
        }
        try (JarFile jar = new JarFile(entries.getFirst().toFile())) {
            return jar.getEntry(INDEX) != null;
        }
    }

    /**
     * Extracts or packs the entries into plain jars; plain jars stay where they are.
     *
     * @param folder where the others are written; it must exist
     * @return jars only, in the same order
     */
    List<Path> flatIn(Path folder) throws IOException {
        if (isNested()) {
            return unpacked(folder);
        }
        List<Path> jars = new ArrayList<>();
        for (Path entry : entries) {
            if (Files.isDirectory(entry)) {
                Path jar = folder.resolve("classes-" + jars.size() + ".jar");
                pack(entry, jar);
                jars.add(jar);
            } else if (Files.exists(entry)) {
                jars.add(entry);
            }
        }
        return jars;
    }

    private List<Path> unpacked(Path folder) throws IOException {
        List<Path> jars = new ArrayList<>();
        try (JarFile outer = new JarFile(entries.getFirst().toFile())) {
            Path own = folder.resolve("classes.jar");
            try (var packed = new JarOutputStream(Files.newOutputStream(own))) {
                for (JarEntry entry : outer.stream().toList()) {
                    String name = entry.getName();
                    boolean isOwnClass = name.startsWith(CLASSES) && name.length() > CLASSES.length();
                    if (isOwnClass || name.startsWith(FOUND_BY_PLACE)) {
                        packed.putNextEntry(new JarEntry(isOwnClass ? name.substring(CLASSES.length()) : name));
                        copy(outer, entry, packed);
                    }
                }
            }
            jars.add(own);
            try (InputStream index = outer.getInputStream(outer.getEntry(INDEX))) {
                for (String line : new String(index.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList()) {
                    JarEntry entry = outer.getJarEntry(line.replaceAll("^- \"|\"$", ""));
                    Path jar = folder.resolve(
                            entry.getName().substring(entry.getName().lastIndexOf('/') + 1));
                    try (OutputStream out = Files.newOutputStream(jar)) {
                        copy(outer, entry, out);
                    }
                    jars.add(jar);
                }
            }
        }
        return jars;
    }

    /** Includes entries for folders: a search for all files of a folder, as for migrations, looks the folder up. */
    private static void pack(Path directory, Path jar) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(directory)) {
            files = all.filter(file -> !file.equals(directory)).sorted().toList();
        }
        try (var packed = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path file : files) {
                String name = directory.relativize(file).toString().replace(File.separatorChar, '/');
                boolean isFolder = Files.isDirectory(file);
                packed.putNextEntry(new JarEntry(isFolder ? name + "/" : name));
                if (!isFolder) {
                    Files.copy(file, packed);
                }
            }
        }
    }

    private static void copy(JarFile from, JarEntry entry, OutputStream to) throws IOException {
        try (InputStream content = from.getInputStream(entry)) {
            content.transferTo(to);
        }
    }
}
