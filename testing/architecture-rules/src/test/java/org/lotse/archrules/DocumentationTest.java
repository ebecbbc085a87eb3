package org.lotse.archrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.facts.Topics;

/** Checks that everything named in our documents exists: linked files, paths, topics, and types of this project. */
class DocumentationTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern CODE = Pattern.compile("(?<!`)`([^`\\n]+)`(?!`)");
    private static final Pattern TOPIC = Pattern.compile("[a-z]+\\.[a-z-]+\\.v\\d+");
    private static final Pattern PATH = Pattern.compile("(?:schemas|services|libs|deploy|changes|\\.ci)/[\\w./-]+");
    private static final Pattern TYPE = Pattern.compile("(?:[A-Z][a-z]+){2,}");
    private static final String SECRETS = "deploy/compose/secrets";
    /** Types of other projects that our documents mention. */
    private static final Set<String> FOREIGN = Set.of(
            "KTable", "TopologyTestDriver", "RestClient", "JdbcClient", "KafkaTemplate", "GreenMail", "CloudEvents");

    private final Path root = ProjectFiles.ROOT;

    @TestFactory
    Stream<DynamicTest> everythingAPageNamesExists() {
        Set<String> types = typesOf(root);
        return ProjectFiles.below(root, ".md").stream()
                .map(page -> DynamicTest.dynamicTest(
                        root.relativize(page).toString(),
                        () -> assertThat(missingFrom(page, root, types)).isEmpty()));
    }

    @Test
    void aPageThatNamesWhatIsGoneIsFound(@TempDir Path project) throws IOException {
        Path page = Files.writeString(
                project.resolve("README.md"),
                "See [this](gone.md), `services/gone/pom.xml`, `members.gone.v1` and `GoneProcessor`. `Topics` stays.");

        assertThat(missingFrom(page, project, Set.of("Topics")))
                .containsExactlyInAnyOrder("gone.md", "services/gone/pom.xml", "members.gone.v1", "GoneProcessor");
    }

    @Test
    void aSecretIsThereIfItIsMadeByItsScript(@TempDir Path project) throws IOException {
        Files.writeString(
                Files.createDirectories(project.resolve("deploy/compose")).resolve("make-secrets"),
                "#!/bin/sh\nkeep made \"$(random)\"\n");
        Path page = Files.writeString(
                project.resolve("README.md"),
                "`deploy/compose/secrets/made` and `deploy/compose/secrets/gone` are kept in `deploy/compose/secrets`.");

        assertThat(missingFrom(page, project, Set.of())).containsExactly("deploy/compose/secrets/gone");
    }

    private static Set<String> missingFrom(Path page, Path root, Set<String> types) {
        String text = ProjectFiles.read(page);
        var missing = new TreeSet<String>();
        LINK.matcher(text).results().map(match -> match.group(1)).forEach(link -> {
            if (!link.contains(":") && !Files.exists(folderOf(page).resolve(link))) {
                missing.add(link);
            }
        });
        CODE.matcher(text).results().map(match -> match.group(1)).forEach(code -> {
            boolean topicGone = TOPIC.matcher(code).matches()
                    && Topics.ALL.stream().noneMatch(topic -> topic.name().equals(code));
            boolean pathGone = PATH.matcher(code).matches() && !code.contains("target/") && !exists(code, root);
            boolean typeGone = TYPE.matcher(code).matches() && !types.contains(code) && !FOREIGN.contains(code);
            if (topicGone || pathGone || typeGone) {
                missing.add(code);
            }
        });
        return missing;
    }

    /** Secrets are not in a clone, and neither is their folder; the script that creates them must mention the file. */
    private static boolean exists(String path, Path root) {
        if (!Path.of(path).startsWith(SECRETS)) {
            return Files.exists(root.resolve(path));
        }
        String script = ProjectFiles.read(root.resolve("deploy/compose/make-secrets"));
        Path secret = Path.of(SECRETS).relativize(Path.of(path));
        return secret.toString().isEmpty() || script.contains("\nkeep " + secret + " ");
    }

    private static Set<String> typesOf(Path root) {
        Pattern declared = Pattern.compile("\\b(?:class|record|interface|enum|@interface)\\s+([A-Z]\\w+)");
        return Stream.of(".java", ".avdl")
                .flatMap(ending -> ProjectFiles.below(root, ending).stream())
                .flatMap(file -> declared.matcher(ProjectFiles.read(file)).results())
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Path folderOf(Path page) {
        Path folder = page.getParent();
        return folder == null ? Path.of("") : folder;
    }
}
