package org.lotse.observability.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every metric that an alert, a dashboard or a console page asks for is one that a service shows. */
class QueriedMetricsTest {

    private static final Path DASHBOARDS = Path.of("grafana", "dashboards");
    private static final Path ALERTS = Path.of("rules", "alerts.yml");
    private static final Path CONSOLE = Path.of("consoles", "operations.html");

    /** Made by Prometheus itself while it evaluates rules. */
    private static final Set<String> OF_PROMETHEUS = Set.of("ALERTS");

    private static final Pattern CONSOLE_QUERY = Pattern.compile("query (?:\\(printf )?`([^`]+)`");

    @TestFactory
    Stream<DynamicTest> everyQueryAsksForMetricsThatExist() {
        Set<String> known = shown();
        Map<String, String> queries = queries();
        assertThat(queries).hasSizeGreaterThan(60);
        return queries.entrySet().stream()
                .map(query -> DynamicTest.dynamicTest(
                        query.getKey(),
                        () -> assertThat(known).containsAll(PromqlMetricExtractor.metricsOf(query.getValue()))));
    }

    @Test
    void everyMetricOfOursIsLookedAt() {
        Set<String> asked = queries().values().stream()
                .flatMap(query -> PromqlMetricExtractor.metricsOf(query).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> unseen = new TreeSet<>(shown());
        unseen.removeIf(metric -> !metric.startsWith("lotse_") || metric.endsWith("_sum") || metric.endsWith("_count"));
        unseen.removeAll(asked);

        assertThat(unseen).as("metrics that no alert and no dashboard uses").isEmpty();
    }

    @Test
    void namesAreFoundBetweenFunctionsLabelsAndRanges() {
        assertThat(PromqlMetricExtractor.metricsOf(
                        "histogram_quantile(0.99, sum by (le) (rate(a_bucket{x=~\"b.*\"}[5m]))) > 1e3"))
                .containsExactly("a_bucket");
        assertThat(PromqlMetricExtractor.metricsOf(
                        "max by (service) (a_total offset 5m) / on (x) b and absent(c{y=\"z\"})"))
                .containsExactly("a_total", "b", "c");
    }

    @TestFactory
    Stream<DynamicTest> everyDashboardCanBeProvisioned() {
        return dashboards()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    JsonNode dashboard = json(file);
                    assertThat(dashboard.path("uid").asString()).startsWith("lotse-");
                    assertThat(dashboard.path("title").asString()).startsWith("Lotse: ");
                    List<Integer> ids = new ArrayList<>();
                    for (JsonNode panel : dashboard.path("panels")) {
                        ids.add(panel.path("id").asInt());
                        assertThat(panel.path("title").asString()).isNotBlank();
                        assertThat(panel.path("type").asString()).isIn("stat", "timeseries");
                        JsonNode place = panel.path("gridPos");
                        assertThat(place.path("x").asInt() + place.path("w").asInt())
                                .isBetween(1, 24);
                        assertThat(panel.path("targets"))
                                .isNotEmpty()
                                .allSatisfy(target -> assertThat(
                                                target.at("/datasource/uid").asString())
                                        .isEqualTo(dataSource()));
                    }
                    assertThat(ids).doesNotHaveDuplicates();
                }));
    }

    @Test
    void everyAlertSaysWhatToDoAndIsTried() throws IOException {
        String tests = Files.readString(Path.of("rules", "alerts.test.yml"));

        assertThat(alerts()).isNotEmpty().allSatisfy(alert -> {
            assertThat(alert.at("/annotations/summary").asString()).isNotBlank();
            assertThat(alert.at("/annotations/action").asString()).endsWith(".");
            assertThat(alert.at("/labels/severity").asString()).isIn("critical", "warning");
            String name = alert.path("alert").asString();
            assertThat(tests).contains("name: " + name + " fires", "name: " + name + " is silent");
        });
    }

    private static String dataSource() {
        return yaml(Path.of("grafana", "provisioning", "datasources", "prometheus.yml"))
                .at("/datasources/0/uid")
                .asString();
    }

    private static Set<String> shown() {
        return Stream.concat(
                        lines(Path.of("metrics.txt"))
                                .filter(line -> !line.startsWith("#"))
                                .flatMap(line -> Stream.of(line.substring(line.indexOf(':') + 1)
                                        .strip()
                                        .split(" "))),
                        OF_PROMETHEUS.stream())
                .collect(Collectors.toSet());
    }

    private static Map<String, String> queries() {
        Map<String, String> queries = new LinkedHashMap<>();
        alerts().forEach(alert ->
                queries.put(alert.path("alert").asString(), alert.path("expr").asString()));
        dashboards()
                .forEach(file -> json(file)
                        .path("panels")
                        .forEach(panel -> panel.path("targets")
                                .forEach(target -> queries.put(
                                        file.getFileName() + ": "
                                                + panel.path("title").asString() + " "
                                                + target.path("refId").asString(),
                                        target.path("expr").asString()))));
        CONSOLE_QUERY
                .matcher(lines(CONSOLE).collect(Collectors.joining("\n")))
                .results()
                .forEach(found -> queries.put(
                        "console: " + found.group(1),
                        found.group(1).replace("%s", "5").replace("%d", "5").replace("offset 5m", "")));
        return queries;
    }

    private static List<JsonNode> alerts() {
        List<JsonNode> alerts = new ArrayList<>();
        yaml(ALERTS).at("/groups/0/rules").forEach(alerts::add);
        return alerts;
    }

    private static Stream<Path> dashboards() {
        try (Stream<Path> files = Files.list(DASHBOARDS)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode yaml(Path file) {
        Object read = new Yaml().load(lines(file).collect(Collectors.joining("\n")));
        return JsonMapper.builder().build().valueToTree(read);
    }

    private static JsonNode json(Path file) {
        return JsonMapper.builder().build().readTree(lines(file).collect(Collectors.joining("\n")));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
