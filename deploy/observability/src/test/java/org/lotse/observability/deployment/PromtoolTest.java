package org.lotse.observability.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prometheus' own tool checks the settings and tests the alerts: from the path, or from the image. */
@Tag("containers")
class PromtoolTest {

    private static final String IMAGE = "prom/prometheus:v3.5.0";

    @Test
    void settingsAreValid() throws Exception {
        assertPasses("check", "config", "--syntax-only", "prometheus.yml");
    }

    @Test
    void alertsAreValid() throws Exception {
        assertPasses("check", "rules", "rules/alerts.yml");
    }

    @Test
    void eachAlertFiresInTroubleAndIsSilentInPeace() throws Exception {
        assertPasses("test", "rules", "rules/alerts.test.yml");
    }

    private static void assertPasses(String... arguments) throws IOException, InterruptedException {
        Path here = Path.of("").toAbsolutePath();
        List<String> command = new ArrayList<>(
                onPath("promtool")
                        ? List.of("promtool")
                        : List.of(
                                "docker",
                                "run",
                                "--rm",
                                "--volume",
                                here + ":/settings:ro",
                                "--workdir",
                                "/settings",
                                "--entrypoint",
                                "/bin/promtool",
                                IMAGE));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(program)));
    }
}
