package org.lotse.local.startcache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCacheTest {

    private static final List<String> ARGUMENTS = List.of("-Xmx256m");

    @TempDir
    private Path temp;

    private Path folder;
    private Path library;

    @BeforeEach
    void aFolderOfClassesAndALibrary() throws IOException {
        folder = Files.createDirectories(temp.resolve("target/classes"));
        Files.createDirectories(folder.resolve("org/lotse"));
        Files.writeString(folder.resolve("org/lotse/Some.class"), "a class");
        library = jar("library.jar", "org/other/Other.class", "another class".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aClassPathOfFoldersBecomesOneOfJarsInTheSameOrder() throws Exception {
        StartCache cache = cache();

        cache.layOut(classes());

        List<String> laidOut = jarsOf(cache);
        assertThat(laidOut).hasSize(2);
        assertThat(laidOut.get(1)).isEqualTo(library.toString());
        try (JarFile packed = new JarFile(laidOut.getFirst())) {
            assertThat(packed.getEntry("org/lotse/Some.class")).isNotNull();
            // migrations are found by their folder
            assertThat(packed.getEntry("org/lotse/").isDirectory()).isTrue();
        }
    }

    @Test
    void jarsWithinAJarAreLaidOutBesideEachOtherTheOwnClassesFirst() throws Exception {
        Path runnable = runnable("a class");
        ClassPathLayout classes = ClassPathLayout.of(runnable.toString());
        StartCache cache = new StartCache(temp.resolve("start-cache"), BuildFingerprint.of(classes, ARGUMENTS));

        cache.layOut(classes);

        assertThat(classes.isNested()).isTrue();
        List<String> laidOut = jarsOf(cache);
        assertThat(laidOut).hasSize(2);
        try (JarFile own = new JarFile(laidOut.get(0));
                JarFile other = new JarFile(laidOut.get(1))) {
            assertThat(own.getEntry("org/lotse/Some.class")).isNotNull();
            assertThat(own.getEntry("org/lotse/").isDirectory()).isTrue();
            assertThat(own.getEntry("META-INF/spring.factories")).isNotNull();
            // belongs to the loader of nested jars, which is not there any more
            assertThat(own.getEntry("META-INF/services/java.nio.file.spi.FileSystemProvider"))
                    .isNull();
            assertThat(other.getEntry("org/other/Other.class")).isNotNull();
        }
    }

    @Test
    void anArchiveOfAnotherBuildIsNotTakenAndIsDeletedByTheNextTraining() throws Exception {
        StartCache former = trained();
        Path changed = folder.resolve("org/lotse/Some.class");
        Files.setLastModifiedTime(changed, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));

        StartCache now = cache();
        assertThat(now.isTrained()).isFalse();
        assertThat(now.isLaidOut()).isFalse();

        now.dropOthers();
        assertThat(former.archive()).doesNotExist();
    }

    @Test
    void anArchiveOfTheSameBuildIsTakenAgain() throws Exception {
        trained();
        StartCache now = cache();

        now.dropOthers();

        assertThat(now.isTrained()).isTrue();
    }

    @Test
    void otherArgumentsOfTheJvmNeedAnotherArchive() throws Exception {
        trained();

        assertThat(new StartCache(temp.resolve("start-cache"), BuildFingerprint.of(classes(), List.of("-Xmx512m")))
                        .isTrained())
                .isFalse();
    }

    @Test
    void whatWasLeftUnfinishedCountsAsAbsentAndIsDeleted() throws Exception {
        Path unfinished = Files.createDirectories(temp.resolve("start-cache/unfinished-1"));
        Files.writeString(unfinished.resolve("classes-0.jar"), "half");
        StartCache cache = cache();

        assertThat(cache.isLaidOut()).isFalse();
        cache.dropOthers();

        assertThat(unfinished).doesNotExist();
    }

    /** Reproducible builds give every jar the same time. */
    @Test
    void aRunnableJarOfTheSameSizeAndTimeWithAnotherClassIsAnotherBuild() throws Exception {
        FileTime time = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        Path runnable = Files.setLastModifiedTime(runnable("a class"), time);
        long size = Files.size(runnable);
        String former = BuildFingerprint.of(ClassPathLayout.of(runnable.toString()), ARGUMENTS);

        Files.setLastModifiedTime(runnable("b class"), time);

        assertThat(runnable).hasSize(size);
        assertThat(BuildFingerprint.of(ClassPathLayout.of(runnable.toString()), ARGUMENTS))
                .isNotEqualTo(former);
    }

    @Test
    void twoStartsAtTheSameTimeLeaveOneLayout() throws Exception {
        cache().layOut(classes());
        cache().layOut(classes());

        try (var builds = Files.list(temp.resolve("start-cache"))) {
            assertThat(builds).hasSize(1);
        }
    }

    private StartCache trained() throws IOException {
        StartCache cache = cache();
        cache.layOut(classes());
        cache.adopt(Files.writeString(temp.resolve("trained.aot"), "archive"));
        return cache;
    }

    private StartCache cache() throws IOException {
        return new StartCache(temp.resolve("start-cache"), BuildFingerprint.of(classes(), ARGUMENTS));
    }

    private ClassPathLayout classes() {
        return ClassPathLayout.of(folder + File.pathSeparator + library);
    }

    private Path runnable(String ownClass) throws IOException {
        Path runnable = temp.resolve("runnable.jar");
        try (var jar = new JarOutputStream(Files.newOutputStream(runnable))) {
            put(jar, "BOOT-INF/classes/", new byte[0]);
            put(jar, "BOOT-INF/classes/org/lotse/", new byte[0]);
            put(jar, "BOOT-INF/classes/org/lotse/Some.class", ownClass.getBytes(StandardCharsets.UTF_8));
            put(jar, "BOOT-INF/lib/library.jar", Files.readAllBytes(library));
            put(jar, "META-INF/services/java.nio.file.spi.FileSystemProvider", new byte[0]);
            put(jar, "META-INF/spring.factories", "org.lotse.Filter=org.lotse.Some".getBytes(StandardCharsets.UTF_8));
            put(jar, "BOOT-INF/classpath.idx", "- \"BOOT-INF/lib/library.jar\"\n".getBytes(StandardCharsets.UTF_8));
        }
        return runnable;
    }

    private static List<String> jarsOf(StartCache cache) throws IOException {
        String path = Files.readAllLines(cache.arguments()).get(1).replace("\"", "");
        return List.of(path.split(File.pathSeparator));
    }

    private Path jar(String name, String entry, byte[] content) throws IOException {
        Path file = temp.resolve(name);
        try (var jar = new JarOutputStream(Files.newOutputStream(file))) {
            put(jar, entry, content);
        }
        return file;
    }

    private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
    }
}
