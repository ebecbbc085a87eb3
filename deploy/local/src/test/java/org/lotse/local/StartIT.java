package org.lotse.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.testplatform.FreePorts;

/** Whatever keeps Lotse from starting is one sentence with the way out, and exit code 1. */
class StartIT {

    @TempDir
    private Path temp;

    @Test
    void aBusyPort() throws Exception {
        int port = FreePorts.inARow(15);
        try (ServerSocket busy = new ServerSocket(port + 9, 1, InetAddress.getLoopbackAddress());
                Child child = Child.begun(temp.resolve("data"), port)) {
            assertThat(busy.isBound()).isTrue();
            refuses(child, "Port " + (port + 9) + " is used by another program", "--port=");
        }
    }

    @Test
    void aFolderInUse() throws Exception {
        Child running = RunningPlatform.get();
        try (Child child = Child.begun(running.data(), FreePorts.inARow(15))) {
            refuses(child, "is in use by another Lotse", "--data=");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenTo() throws Exception {
        Path file = Files.createFile(temp.resolve("file"));
        try (Child child = Child.begun(file, FreePorts.inARow(15))) {
            refuses(child, "cannot be written to", "--data=");
        }
    }

    @Test
    void anOptionThatDoesNotExist() throws Exception {
        try (Child child = Child.begun(temp.resolve("data"), FreePorts.inARow(15), "--demo")) {
            refuses(child, "There is no option --demo", "--empty");
        }
    }

    @Test
    void aJavaThatIsTooOld() throws Exception {
        Optional<Path> old = oldJava();
        assumeThat(old).as("a Java 17 to 20 is needed to be refused").isPresent();
        Process process = new ProcessBuilder(
                        old.orElseThrow().toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.lotse.local.Start")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said.strip())
                .startsWith("Lotse needs Java 21 or newer")
                .endsWith(".")
                .hasLineCount(1);
    }

    private static void refuses(Child child, String reason, String wayOut) throws IOException, InterruptedException {
        assertThat(child.exitCode()).isEqualTo(1);
        assertThat(child.output().strip())
                .contains(reason)
                .contains(wayOut)
                .endsWith(".")
                .hasLineCount(1);
    }

    /** Beside the one that runs this test. */
    private static Optional<Path> oldJava() throws IOException {
        Path beside = Path.of(System.getProperty("java.home")).getParent();
        try (Stream<Path> homes = Files.list(beside)) {
            return homes.filter(home -> home.getFileName().toString().matches(".*\\b(1[7-9]|1\\.1[7-9]\\.0|20)\\b.*"))
                    .map(home -> home.resolve("bin").resolve("java"))
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }
}
