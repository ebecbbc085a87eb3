package org.lotse.local.place;

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

class PlaceTest {

    @TempDir
    private Path temp;

    @Test
    void aFolderInUseIsRefusedUntilItIsGivenFree() throws IOException {
        try (DataFolder first = DataFolder.take(temp)) {
            assertThat(first.isNew()).isTrue();
            assertThatThrownBy(() -> DataFolder.take(temp))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("in use by another Lotse")
                    .hasMessageContaining("--data=");
        }
        DataFolder.take(temp).close();
    }

    @Test
    void aFileInTheWayIsNoFolderToWriteTo() throws IOException {
        Path file = Files.createFile(temp.resolve("data"));

        assertThatThrownBy(() -> DataFolder.take(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be written to")
                .hasMessageContaining("--data=");
    }

    @Test
    void aBusyPortIsNamed() throws IOException {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = new Ports(Math.max(1024, busy.getLocalPort() - 14));
            assertThatThrownBy(ports::mustBeFree)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("is used by another program")
                    .hasMessageContaining("--port=");
        }
    }

    @Test
    void aSecretIsMadeOnceAndReadByItsOwnerOnly() throws IOException {
        Secrets secrets = new Secrets(temp.resolve("keys"));

        String password = secrets.password("database");

        assertThat(password)
                .hasSize(64)
                .isEqualTo(secrets.password("database"))
                .isNotEqualTo(secrets.password("other"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.file("database"))))
                .isEqualTo("rw-------");
    }
}
