package org.lotse.testplatform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests with two JVMs, as in a parallel build. */
class BuildLocksTest {

    @TempDir
    Path folder;

    @Test
    void jvmsSideBySideHavePlacesOfTheirOwnAndWhoComesLaterTakesOneThatIsFree() throws Exception {
        try (OtherJvm first = new OtherJvm(folder)) {
            assertThat(first.says()).isEqualTo("place 0");
            assertThat(new BuildLocks(folder).place()).isEqualTo(1);
        }

        assertThat(new BuildLocks(folder).place()).isZero();
    }

    @Test
    void whatOneJvmDoesAnotherDoesOnlyAfterwards() throws Exception {
        try (OtherJvm first = new OtherJvm(folder)) {
            first.says();
            assertThat(first.says()).isEqualTo("begins");
            var seen = CompletableFuture.supplyAsync(
                    () -> new BuildLocks(folder).with("image", () -> lines(OtherJvm.diary(folder))));
            Awaitility.await().during(Duration.ofMillis(300)).until(() -> !seen.isDone());
            first.goOn();

            assertThat(seen.join()).containsExactly("begun", "done");
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a place, then holds a lock until it receives input. */
    static final class OtherJvm implements AutoCloseable {

        private static final int COLLECTIONS = 50;

        private final Process process;
        private final BufferedReader output;

        OtherJvm(Path folder) throws IOException {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            OtherJvm.class.getName(),
                            folder.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            output = process.inputReader(StandardCharsets.UTF_8);
        }

        public static void main(String[] arguments) {
            Path folder = Path.of(arguments[0]);
            BuildLocks locks = new BuildLocks(folder);
            int place = locks.place();
            // gives the cleaner time to close a collected channel
            IntStream.range(0, COLLECTIONS).forEach(again -> System.gc());
            System.out.println("place " + place);
            locks.with("image", () -> {
                try {
                    note(folder, "begun");
                    System.out.println("begins");
                    System.in.readAllBytes();
                    note(folder, "done");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return null;
            });
        }

        static Path diary(Path folder) {
            return folder.resolve("diary");
        }

        private static void note(Path folder, String line) throws IOException {
            Files.writeString(diary(folder), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }

        String says() throws IOException {
            return String.valueOf(output.readLine());
        }

        void goOn() throws IOException {
            process.getOutputStream().close();
        }

        @Override
        public void close() throws IOException {
            process.getOutputStream().close();
            process.onExit().join();
        }
    }
}
