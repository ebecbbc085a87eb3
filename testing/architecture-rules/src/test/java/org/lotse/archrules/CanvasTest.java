package org.lotse.archrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The README of each service has a canvas, and the canvas names exactly what the sources of the service have. */
class CanvasTest {

    private static final Set<String> LIBRARY_SETTINGS = Set.of("lotse.outbox.instance");

    private static final String CANVAS = """
            # engagement

            ## Canvas

            | | |
            |---|---|
            | **Owns** | signals |
            | **HTTP** | Below `/networks/{networkId}/inbox`: `GET POST` · `DELETE /{id}.csv`<br>`GET /kinds` |
            | **Publishes** | `engagement.signals.v1`: `SignalRecorded` |
            | **Consumes** | `members.facts.v1`, `members.networks.v1` |
            | **Tables** | `inbox` |
            | **Metrics** | `lotse.engagement.signals` |
            | **Settings** | `engagement.{pace,remember,longest-wait}`, `lotse.registry.url`, `spring.datasource.url` |
            | **Failure modes** | Broker: 503. |

            ## Rules
            """;

    @Test
    void everyServiceHasACanvas() {
        List<String> described = ProjectFiles.below(ServiceSources.SERVICES, "README.md").stream()
                .filter(readme -> ServiceCanvas.in(ProjectFiles.read(readme)).isPresent())
                .map(readme -> ServiceSources.SERVICES.relativize(readme).toString())
                .toList();

        assertThat(described)
                .containsExactlyElementsOf(ServiceSources.all().stream()
                        .map(service -> Path.of(service.name(), "README.md").toString())
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> aCanvasNamesWhatTheSourcesHave() {
        Set<String> librarySettings = ServiceSources.librarySettings();
        return ServiceSources.all().stream()
                .map(service -> DynamicTest.dynamicTest(
                        service.name(),
                        () -> assertThat(violationsOf(readmeOf(service), service, librarySettings))
                                .isEmpty()));
    }

    @Test
    void aSoundCanvasHasNoFault(@TempDir Path project) throws IOException {
        assertThat(violationsOf(CANVAS, engagement(project), LIBRARY_SETTINGS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "| signals |;                 | |;                          Owns: says nothing",
                "| Broker: 503. |;            | |;                          Failure modes: says nothing",
                "`GET POST`;                  `GET`;                        HTTP: POST /networks/{networkId}/inbox is not named",
                "`GET POST`;                  `GET POST PUT`;               HTTP: PUT /networks/{networkId}/inbox does not exist",
                "<br>`GET /kinds`;            '';                           HTTP: GET /kinds is not named",
                "`GET /kinds`;                `GET /kinds/{id}` `GET /kinds`; HTTP: GET /kinds/{id} does not exist",
                "`engagement.signals.v1`;     –;                            Publishes: engagement.signals.v1 is not named",
                "`engagement.signals.v1`;     `engagement.signals.v1` `engagement.inbox.v1`; Publishes: engagement.inbox.v1 does not exist",
                "`members.facts.v1`;          –;                            Consumes: members.facts.v1 is not named",
                "`members.networks.v1`;       –;                            Consumes: members.networks.v1 is not named",
                "`members.facts.v1`;          `members.facts.v1` `a.b.v1`;  Consumes: a.b.v1 does not exist",
                "`inbox`;                     –;                            Tables: inbox is not named",
                "`inbox`;                     `inbox`, `past`;              Tables: past does not exist",
                "`lotse.engagement.signals`;  –;                            Metrics: lotse.engagement.signals is not named",
                "engagement.signals` |;       engagement.signals` `lotse.x` |; Metrics: lotse.x does not exist",
                "{pace,;                      {;                            Settings: engagement.pace is not named",
                ",longest-wait};              };                            Settings: engagement.longest-wait is not named",
                "longest-wait};               longest-wait,most};           Settings: engagement.most does not exist",
                "`lotse.registry.url`;        `spring.kafka`;               Settings: lotse.registry.url is not named",
                "`lotse.registry.url`;        `lotse.registry.{url,uri}`;   Settings: lotse.registry.uri does not exist",
            })
    void aFaultyRowIsFound(String sound, String faulty, String violation, @TempDir Path project) throws IOException {
        assertThat(CANVAS).contains(sound);

        assertThat(violationsOf(CANVAS.replace(sound, faulty), engagement(project), LIBRARY_SETTINGS))
                .containsExactly(violation);
    }

    @Test
    void aSettingOfALibraryMayBeNamed(@TempDir Path project) throws IOException {
        String canvas = CANVAS.replace("`lotse.registry.url`", "`lotse.registry.url`, `lotse.outbox.instance`");

        assertThat(violationsOf(canvas, engagement(project), LIBRARY_SETTINGS)).isEmpty();
    }

    @Test
    void aRowThatNamesNothingSaysSo(@TempDir Path project) throws IOException {
        ServiceSources service = engagement(project);
        Files.delete(service.module().resolve("src/main/resources/V001__inbox.sql"));

        assertThat(violationsOf(CANVAS.replace("`inbox`", "none"), service, LIBRARY_SETTINGS))
                .containsExactly("Tables: must begin with –");
        assertThat(violationsOf(CANVAS.replace("`inbox`", "–"), service, LIBRARY_SETTINGS))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"**Owns**, **Has**", "**Metrics**, **Tables**", "| **Owns** | signals |, | Owns | signals |"})
    void anotherRowIsFound(String sound, String faulty, @TempDir Path project) throws IOException {
        assertThat(violationsOf(CANVAS.replace(sound, faulty), engagement(project), LIBRARY_SETTINGS))
                .first()
                .asString()
                .startsWith("Rows: ");
    }

    @Test
    void aMappingWithoutAMethodStandsForAnyMethod(@TempDir Path project) throws IOException {
        ServiceSources service = engagement(project);
        Files.writeString(
                service.module().resolve("src/main/java/ErrorPages.java"),
                "class ErrorPages { @RequestMapping({\"/error\", \"/problem\"}) void show() {} }");

        assertThat(violationsOf(CANVAS.replace("GET /kinds", "GET /kinds` `ANY /error"), service, LIBRARY_SETTINGS))
                .containsExactly("HTTP: ANY /problem is not named");
    }

    @Test
    void aReadmeWithoutATableBelowTheHeadingHasNoCanvas() {
        assertThat(ServiceCanvas.in("# engagement\n\n## Canvas\n\nSignals.\n")).isEmpty();
        assertThat(ServiceCanvas.in(CANVAS.replace("## Canvas", "## Overview"))).isEmpty();
    }

    /** A small service with all that a canvas names. */
    private static ServiceSources engagement(Path project) throws IOException {
        Path module = project.resolve("engagement");
        Path java = Files.createDirectories(module.resolve("src/main/java"));
        Path resources = Files.createDirectories(module.resolve("src/main/resources"));
        Files.writeString(module.resolve("pom.xml"), "<dependency><artifactId>network-zones</artifactId></dependency>");
        Files.writeString(java.resolve("InboxController.java"), """
                @RestController
                @RequestMapping("/networks/{networkId}/inbox")
                class InboxController {
                    private static final String ONE = "/{id:[0-9a-f-]{36}}";

                    @GetMapping
                    void list() {}

                    @PostMapping(consumes = "application/json")
                    void add() {}

                    @DeleteMapping(path = ONE + ".csv")
                    void remove() {}
                }

                @RestController
                class KindController {
                    @GetMapping("/kinds")
                    void list() {}
                }
                """);
        Files.writeString(java.resolve("SignalPublisher.java"), """
                class SignalPublisher {
                    Object topics = List.of(Topics.SIGNALS, Topics.MEMBERS);
                    Object meter = Counter.builder("lotse.engagement.signals");

                    SignalPublisher(@Value("${engagement.pace:1s}") Duration pace) {}
                }
                """);
        Files.writeString(java.resolve("EngagementProperties.java"), """
                @ConfigurationProperties(prefix = "engagement", ignoreUnknownFields = false)
                record EngagementProperties(@DefaultValue("30d") Duration remember, Duration longestWait) {
                    static final int MOST = 1;
                }
                """);
        Files.writeString(resources.resolve("engagement.yml"), "lotse.registry.url: ${lotse.registry.url}");
        Files.writeString(
                resources.resolve("V001__inbox.sql"),
                "create table inbox (id uuid);\ncreate table past (id uuid);\ndrop table past;\n");
        return new ServiceSources(module);
    }

    private static String readmeOf(ServiceSources service) {
        return ProjectFiles.read(service.module().resolve("README.md"));
    }

    private static List<String> violationsOf(String readme, ServiceSources service, Set<String> librarySettings) {
        return CanvasRules.violationsOf(ServiceCanvas.in(readme).orElseThrow(), service, librarySettings);
    }
}
