package org.lotse.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lotse.facts.Topics;

/** Every topic with facts of its own is registered at the start by the one service that writes it. */
class WrittenTopicsTest {

    private static final Pattern WRITES = Pattern.compile("(?m)^lotse\\.registry\\.writes: (.+)$");

    @Test
    void eachTopicHasOneServiceThatRegistersItsSchemas() throws IOException {
        List<String> written;
        try (Stream<Path> files = Files.find(
                Path.of("..").toAbsolutePath(),
                5,
                (file, attributes) -> file.toString().matches(".*/src/main/resources/[a-z]+\\.yml"))) {
            written = files.flatMap(file -> WRITES.matcher(read(file)).results())
                    .flatMap(match -> Pattern.compile(",").splitAsStream(match.group(1)))
                    .toList();
        }

        assertThat(written)
                .containsExactlyInAnyOrderElementsOf(Topics.ALL.stream()
                        .filter(topic -> !topic.facts().isEmpty())
                        .map(Topics.Topic::name)
                        .toList());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
