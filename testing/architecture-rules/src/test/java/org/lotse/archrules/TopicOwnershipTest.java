package org.lotse.archrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lotse.facts.Topics;

/** Checks that the schemas of every topic are registered at startup by the one service that writes it. */
class TopicOwnershipTest {

    private static final Pattern WRITES = Pattern.compile("(?m)^lotse\\.registry\\.writes: (.+)$");

    @Test
    void eachTopicHasOneServiceThatRegistersItsSchemas() {
        List<String> written = ProjectFiles.below(ProjectFiles.ROOT.resolve("services"), ".yml").stream()
                .flatMap(file -> WRITES.matcher(ProjectFiles.read(file)).results())
                .flatMap(match -> Pattern.compile(",").splitAsStream(match.group(1)))
                .toList();

        assertThat(written)
                .containsExactlyInAnyOrderElementsOf(Topics.ALL.stream()
                        .filter(topic -> !topic.facts().isEmpty())
                        .map(Topics.Topic::name)
                        .toList());
    }
}
