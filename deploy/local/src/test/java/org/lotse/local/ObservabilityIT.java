package org.lotse.local;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lotse.demo.HomeNetwork;
import org.lotse.facts.Topics;
import org.lotse.local.environment.PlatformPorts;

/** What operators see of the running services: probes, metrics as the catalogue has them, and one trace through all of them. */
class ObservabilityIT {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Path CATALOGUE = Path.of("..", "observability", "metrics.txt");

    /** Made by Prometheus, not by a service. */
    private static final Set<String> OF_PROMETHEUS = Set.of("up");

    private final PlatformProcess platform = SharedPlatform.get();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String token = PlatformApiClient.token(platform);

    /** The eight services. */
    enum Target {
        MEMBERS,
        EVENTS,
        ENGAGEMENT,
        ACTIVATION,
        CAMPAIGNS,
        REPORTS,
        LISTS,
        DASHBOARD;

        int port(PlatformPorts ports) {
            return switch (this) {
                case MEMBERS -> ports.members();
                case EVENTS -> ports.events();
                case ENGAGEMENT -> ports.engagement();
                case ACTIVATION -> ports.activation();
                case CAMPAIGNS -> ports.campaigns();
                case REPORTS -> ports.reports();
                case LISTS -> ports.lists();
                case DASHBOARD -> ports.dashboard();
            };
        }

        String service() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    ObservabilityIT() throws IOException, InterruptedException {}

    @ParameterizedTest
    @EnumSource
    void withoutATokenThereIsHealthAndInformationOnly(Target target) throws Exception {
        assertThat(get(target, "/actuator/health/liveness", "").statusCode()).isEqualTo(200);
        assertThat(get(target, "/actuator/health/readiness", "").statusCode()).isEqualTo(200);
        assertThat(get(target, "/actuator/health", "").body()).doesNotContain("components");
        assertThat(get(target, "/actuator/info", "").body())
                .contains("\"name\":\"" + target.service() + "\"", "\"version\":", "\"build\":");
        assertThat(get(target, "/actuator/prometheus", "").statusCode()).isEqualTo(401);
        assertThat(get(target, "/v3/api-docs", "").statusCode()).isEqualTo(401);
        assertThat(get(target, "/actuator/health", token).body()).contains("components");
    }

    @ParameterizedTest
    @EnumSource
    void everyServiceShowsWhatTheCatalogueSays(Target target) throws Exception {
        Map<String, Set<String>> catalogue = catalogue();
        // a service that nobody has asked anything shows no requests yet
        HttpResponse<String> scraped = Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(
                        () -> get(target, "/actuator/prometheus", token),
                        answer -> answer.statusCode() != 200
                                || answer.body().contains("http_server_requests_seconds_count"));
        assertThat(scraped.statusCode()).isEqualTo(200);
        Set<String> shown = Pattern.compile("(?m)^([a-zA-Z_:][\\w:]*)[ {]")
                .matcher(scraped.body())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> ours = new TreeSet<>(catalogue.getOrDefault(target.service(), Set.of()));
        Set<String> everywhere = new TreeSet<>(catalogue.getOrDefault("every", Set.of()));
        everywhere.removeAll(OF_PROMETHEUS);
        everywhere.stream().filter(metric -> metric.startsWith("lotse_")).forEach(ours::add);

        assertThat(shown).containsAll(everywhere);
        assertThat(shown.stream().filter(metric -> metric.startsWith("lotse_"))).containsExactlyElementsOf(ours);
    }

    @Test
    void lagOfEveryReaderIsKnown() throws Exception {
        for (Target reader : List.of(Target.ACTIVATION, Target.REPORTS, Target.DASHBOARD, Target.CAMPAIGNS)) {
            assertThat(get(reader, "/actuator/prometheus", token).body().lines())
                    .filteredOn(line -> line.startsWith("lotse_consumer_lag{"))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).doesNotEndWith("NaN"));
        }
    }

    @Test
    void oneTraceGoesFromARequestToTheFiguresThatFollowFromIt() throws Exception {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        HttpResponse<String> admitted = http.send(
                request(Target.MEMBERS, "/networks/" + HomeNetwork.ID + "/members", token)
                        .header("Content-Type", "application/json")
                        .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                        .POST(BodyPublishers.ofString("{\"name\":\"Spurensuche GmbH\",\"type\":\"COMPANY\","
                                + "\"terms\":[{\"startsOn\":\"2026-01-01\"}]}"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(admitted.statusCode()).as(admitted.body()).isEqualTo(201);
        assertThat(admitted.headers().firstValue("X-Request-Id")).isPresent();
        String member = admitted.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");

        for (String topic : List.of(Topics.MEMBERS, Topics.ACTIVATION_MEMBERS)) {
            Awaitility.await()
                    .atMost(LIMIT)
                    .untilAsserted(() -> assertThat(traces(topic, member))
                            .as(topic)
                            .isNotEmpty()
                            .anySatisfy(header -> assertThat(header).startsWith("00-" + trace + "-")));
        }
    }

    private List<String> traces(String topic, String key) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        "127.0.0.1:" + platform.ports().broker(),
                        "isolation.level",
                        "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(topic, p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Stream.Builder<String> found = Stream.builder();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    Header header = record.headers().lastHeader("traceparent");
                    if (header != null && new String(record.key(), UTF_8).equals(key)) {
                        found.add(new String(header.value(), US_ASCII));
                    }
                }
            }
            return found.build().toList();
        }
    }

    private static Map<String, Set<String>> catalogue() throws IOException {
        Map<String, Set<String>> catalogue = new TreeMap<>();
        for (String line : Files.readAllLines(CATALOGUE)) {
            if (!line.startsWith("#")) {
                int colon = line.indexOf(':');
                catalogue.put(
                        line.substring(0, colon),
                        Set.of(line.substring(colon + 1).strip().split(" ")));
            }
        }
        return catalogue;
    }

    private HttpResponse<String> get(Target target, String path, String bearer)
            throws IOException, InterruptedException {
        return http.send(request(target, path, bearer).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(Target target, String path, String bearer) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(PlatformPorts.url(target.port(platform.ports())) + path));
        return bearer.isEmpty() ? request : request.header("Authorization", "Bearer " + bearer);
    }
}
