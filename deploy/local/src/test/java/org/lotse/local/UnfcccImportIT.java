package org.lotse.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.local.place.DataFolder;
import org.lotse.demo.HomeNetwork;
import org.lotse.local.place.Ports;
import org.lotse.local.place.Secrets;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Attendance lists of eleven negotiation sessions go through the running platform, and come out as counted without it. */
class UnfcccImportIT {
    private static final Path SAMPLE = Path.of("samples", "unfccc-precops");

    private final JsonMapper json = new JsonMapper();
    private final Ports ports = new Ports(FreePorts.inARow(15));

    @TempDir
    private Path data;

    private String token = "";

    @Test
    void whoCameAndWhoCameBackIsAsCounted() throws Exception {
        JsonNode expected = json.readTree(SAMPLE.resolve("expected.json"));
        try (DataFolder folder = DataFolder.take(data)) {
            Secrets secrets = new Secrets(folder.part("keys"));
            try (Platform platform = new Platform(folder, ports, secrets)) {
                platform.start();
                token = token(secrets.password("client-lotse-services"));

                JsonNode done = takeIn();

                assertThat(done.at("/counts/IDENTICAL").asInt())
                        .isEqualTo(expected.path("exact_duplicate_rows").asInt());
                assertThat(done.at("/counts/REPEATED").asInt())
                        .isEqualTo(expected.path("same_person+delegation+meeting_again")
                                .asInt());
                assertThat(done.at("/counts/REFUSED").asInt()).isZero();
                assertThat(members()).isEqualTo(expected.path("delegations").asInt());
                assertSessions(peoplePerSession(), expected);
                JsonNode again = takeIn();
                assertThat(again.at("/counts/TAKEN").asInt()).isZero();
                assertThat(members()).isEqualTo(expected.path("delegations").asInt());
            }
        }
    }

    private JsonNode takeIn() {
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("file", new FileSystemResource(SAMPLE.resolve("precops.cleaned.csv")));
        String job = read(at(ports.lists())
                        .post()
                        .uri("/imports")
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .body(form)
                        .retrieve()
                        .body(String.class))
                .path("id")
                .asString();
        at(ports.lists()).post().uri("/imports/" + job + "/start").retrieve().toBodilessEntity();
        return Imports.awaitDone(() -> get(ports.lists(), "/imports/" + job));
    }

    private int members() {
        Set<String> ids = new HashSet<>();
        String cursor = "";
        do {
            JsonNode page = get(ports.members(), "/members?size=200" + cursor);
            page.path("items").forEach(member -> ids.add(member.path("id").asString()));
            cursor = page.path("next").isString()
                    ? "&cursor=" + page.path("next").asString()
                    : "";
        } while (!cursor.isEmpty());
        return ids.size();
    }

    private Map<String, Set<String>> peoplePerSession() {
        Map<String, Set<String>> people = new TreeMap<>();
        for (JsonNode event : get(ports.events(), "/events?size=1000").path("items")) {
            Set<String> there = people.computeIfAbsent(event.path("title").asString(), title -> new TreeSet<>());
            get(ports.events(), "/events/" + event.path("id").asString() + "/attendances")
                    .path("items")
                    .forEach(attendance -> there.add(attendance.path("personId").asString()));
        }
        return people;
    }

    private static void assertSessions(Map<String, Set<String>> people, JsonNode expected) {
        assertThat(people).hasSize(expected.path("per_session").size());
        expected.path("per_session")
                .properties()
                .forEach(session -> assertThat(people.get(session.getKey()))
                        .as(session.getKey())
                        .hasSize(session.getValue().path("people").asInt()));
        expected.path("returned_to_next_session").properties().forEach(step -> {
            Set<String> back = new HashSet<>(people.getOrDefault(step.getKey().replaceAll("->.*", ""), Set.of()));
            back.retainAll(people.getOrDefault(step.getKey().replaceAll(".*->", ""), Set.of()));
            assertThat(back).as(step.getKey()).hasSize(step.getValue().asInt());
        });
        Set<String> all = new HashSet<>();
        people.values().forEach(all::addAll);
        assertThat(all).hasSize(expected.path("name+delegation").asInt());
    }

    private JsonNode get(int port, String path) {
        return read(at(port).get().uri(path).retrieve().body(String.class));
    }

    private RestClient at(int port) {
        return RestClient.builder()
                .baseUrl(Ports.url(port) + "/networks/" + HomeNetwork.ID)
                .defaultHeader("Authorization", "Bearer " + token)
                .build();
    }

    private String token(String secret) {
        return read(RestClient.create(Ports.url(ports.identity()))
                        .post()
                        .uri("/oauth2/token")
                        .headers(headers -> headers.setBasicAuth("lotse-services", secret))
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .body("grant_type=client_credentials")
                        .retrieve()
                        .body(String.class))
                .path("access_token")
                .asString();
    }

    private JsonNode read(@Nullable String body) {
        return json.readTree(body == null ? "{}" : body);
    }
}
