package org.lotse.local.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalEnvironmentTest {

    @TempDir
    private Path temp;

    @Test
    void aFolderInUseIsRefusedUntilItIsGivenFree() throws IOException {
        try (DataFolder first = DataFolder.take(temp)) {
            assertThat(first.isNew()).isTrue();
            assertThatThrownBy(() -> DataFolder.take(temp))
                    .isInstanceOf(StartupException.class)
                    .hasMessageContaining("in use by another Lotse")
                    .hasMessageContaining("--data=");
        }
        DataFolder.take(temp).close();
    }

    @Test
    void aFileInTheWayIsNoFolderToWriteTo() throws IOException {
        Path file = Files.createFile(temp.resolve("data"));

        assertThatThrownBy(() -> DataFolder.take(file))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("cannot be written to")
                .hasMessageContaining("--data=");
    }

    @Test
    void aBusyPortIsNamed() throws IOException {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PlatformPorts ports = new PlatformPorts(Math.max(1024, busy.getLocalPort() - 14));
            assertThatThrownBy(ports::mustBeFree)
                    .isInstanceOf(StartupException.class)
                    .hasMessageContaining("is used by another program")
                    .hasMessageContaining("--port=");
        }
    }

    @Test
    void aSecretIsMadeOnceAndReadByItsOwnerOnly() throws IOException {
        SecretStore secretStore = new SecretStore(temp.resolve("keys"));

        String password = secretStore.password("database");

        assertThat(password)
                .hasSize(64)
                .isEqualTo(secretStore.password("database"))
                .isNotEqualTo(secretStore.password("other"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secretStore.file("database"))))
                .isEqualTo("rw-------");
    }
}
