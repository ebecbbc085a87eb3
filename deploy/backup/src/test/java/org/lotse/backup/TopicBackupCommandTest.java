package org.lotse.backup;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.backup.archive.BackupRefusedException;

class TopicBackupCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "dump", "dump owned", "dump all file", "load", "load a b", "restore file"})
    void whoeverMistypesIsToldWhatToSay(String line) {
        assertThatThrownBy(() -> TopicBackupCommand.run(Map.of(), line.split(" ")))
                .isInstanceOf(BackupRefusedException.class)
                .hasMessageContaining("dump owned FILE, dump log FILE or load FILE");
    }

    @Test
    void aPlaceThatIsNotNamedIsAskedFor() {
        assertThatThrownBy(() -> TopicBackupCommand.run(Map.of(), "dump", "log", "target/never-written"))
                .isInstanceOf(BackupRefusedException.class)
                .hasMessageContaining("SPRING_KAFKA_BOOTSTRAP_SERVERS is not set");
    }
}
