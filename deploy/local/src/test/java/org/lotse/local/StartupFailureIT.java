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

/** Every failed start ends with one sentence that names the remedy, and exit code 1. */
class StartupFailureIT {

    @TempDir
    private Path temp;

    @Test
    void aBusyPort() throws Exception {
        int port = FreePorts.inARow(15);
        try (ServerSocket busy = new ServerSocket(port + 9, 1, InetAddress.getLoopbackAddress());
                PlatformProcess platformProcess = PlatformProcess.start(temp.resolve("data"), port)) {
            assertThat(busy.isBound()).isTrue();
            refuses(platformProcess, "Port " + (port + 9) + " is used by another program", "--port=");
        }
    }

    @Test
    void aFolderInUse() throws Exception {
        PlatformProcess running = SharedPlatform.get();
        try (PlatformProcess platformProcess = PlatformProcess.start(running.data(), FreePorts.inARow(15))) {
            refuses(platformProcess, "is in use by another Lotse", "--data=");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenTo() throws Exception {
        Path file = Files.createFile(temp.resolve("file"));
        try (PlatformProcess platformProcess = PlatformProcess.start(file, FreePorts.inARow(15))) {
            refuses(platformProcess, "cannot be written to", "--data=");
        }
    }

    @Test
    void anOptionThatDoesNotExist() throws Exception {
        try (PlatformProcess platformProcess =
                PlatformProcess.start(temp.resolve("data"), FreePorts.inARow(15), "--demo")) {
            refuses(platformProcess, "There is no option --demo", "--empty");
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
                        "org.lotse.local.LotseBootstrap")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said.strip())
                .startsWith("Lotse needs Java 21 or newer")
                .endsWith(".")
                .hasLineCount(1);
    }

    private static void refuses(PlatformProcess platformProcess, String reason, String wayOut)
            throws IOException, InterruptedException {
        assertThat(platformProcess.exitCode()).isEqualTo(1);
        assertThat(platformProcess.output().strip())
                .contains(reason)
                .contains(wayOut)
                .endsWith(".")
                .hasLineCount(1);
    }

    /** A Java installed next to the one that runs this test. */
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
