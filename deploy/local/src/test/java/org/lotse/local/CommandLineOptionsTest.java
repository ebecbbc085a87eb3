package org.lotse.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.local.environment.StartupException;

class CommandLineOptionsTest {

    @Test
    void withoutOptionsEverythingIsBesideWhereLotseIsStarted() {
        CommandLineOptions options = CommandLineOptions.of();

        assertThat(options.data()).isEqualTo(Path.of("data"));
        assertThat(options.ports().dashboard()).isEqualTo(8080);
        assertThat(options.empty()).isFalse();
        assertThat(options.network()).isEmpty();
    }

    @Test
    void everyOptionIsRead() {
        CommandLineOptions options =
                CommandLineOptions.of("--data=/srv/lotse", "--port=9000", "--empty", "--network=Netzwerk Spree");

        assertThat(options.data()).isEqualTo(Path.of("/srv/lotse"));
        assertThat(options.ports().mailbox()).isEqualTo(9014);
        assertThat(options.empty()).isTrue();
        assertThat(options.network()).contains("Netzwerk Spree");
    }

    @Test
    void aBackupIsWrittenOrRestoredNotBoth() {
        assertThat(CommandLineOptions.of("--backup=b").backup()).contains(Path.of("b"));
        assertThat(CommandLineOptions.of("--restore=b").restore()).contains(Path.of("b"));
        assertThatThrownBy(() -> CommandLineOptions.of("--backup=b", "--restore=b"))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("one of them");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--prot=9000",
                "demo",
                "--port=",
                "--port=x",
                "--port=80",
                "--port=65530",
                "--data=",
                "--backup=",
                "--restore",
                "--network=",
                "--empty2"
            })
    void whoeverMistypesGetsOneSentenceWithTheWayOut(String argument) {
        assertThatThrownBy(() -> CommandLineOptions.of(argument))
                .isInstanceOf(StartupException.class)
                .message()
                .endsWith(".")
                .doesNotContain("\n")
                .contains("--");
    }
}
