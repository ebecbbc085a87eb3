package org.lotse.testplatform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.springframework.core.io.FileSystemResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Imports the attendance lists of eleven negotiation sessions into a running platform and compares the results with independent counts. It
 * works with any way of running the platform. Long because of the number of comparisons.
 */
public final class AttendanceListCheck {

    private static final Path SAMPLE = Path.of("..", "local", "samples", "unfccc-precops");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Function<String, String> addressOf;
    private final UUID network;
    private final String token;

    /**
     * @param addressOf returns the address of a service by its name, without a trailing slash
     * @param network the network to import into
     * @param token of a service
     */
    public AttendanceListCheck(Function<String, String> addressOf, UUID network, String token) {
        this.addressOf = addressOf;
        this.network = network;
        this.token = token;
    }

    /** Imports the lists twice; the second import adds nothing. The module that runs this lies beside deploy/local. */
    public void whoCameAndWhoCameBackIsAsCounted() {
        JsonNode expected = expected();

        JsonNode done = takeIn();

        assertThat(done.at("/counts/IDENTICAL").asInt())
                .isEqualTo(expected.path("exact_duplicate_rows").asInt());
        assertThat(done.at("/counts/REPEATED").asInt())
                .isEqualTo(expected.path("same_person+delegation+meeting_again").asInt());
        assertThat(done.at("/counts/REFUSED").asInt()).isZero();
        figuresAreAsCounted();
        JsonNode again = takeIn();
        assertThat(again.at("/counts/TAKEN").asInt()).isZero();
        assertThat(members()).isEqualTo(expected.path("delegations").asInt());
    }

    /** Compares the figures of lists that were imported before. */
    public void figuresAreAsCounted() {
        JsonNode expected = expected();
        int delegations = expected.path("delegations").asInt();
        assertThat(members()).isEqualTo(delegations);
        assertSessions(peoplePerSession(), expected);
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(get("activation", "/figures")
                                .path("organisations")
                                .asInt())
                        .as("organisations in the figures of activation")
                        .isEqualTo(delegations));
    }

    private static JsonNode expected() {
        return JSON.readTree(SAMPLE.resolve("expected.json").toFile());
    }

    private JsonNode takeIn() {
        ApiClient lists = at("lists");
        String path = "/imports/"
                + lists.upload("/imports", new FileSystemResource(SAMPLE.resolve("precops.cleaned.csv")))
                        .requireSuccess()
                        .path("id")
                        .asString();
        lists.post(path + "/start", "").requireSuccess();
        return ImportPolling.awaitDone(() -> get("lists", path));
    }

    private int members() {
        Set<String> ids = new HashSet<>();
        String cursor = "";
        do {
            JsonNode page = get("members", "/members?size=200" + cursor);
            page.path("items").forEach(member -> ids.add(member.path("id").asString()));
            cursor = page.path("next").isString()
                    ? "&cursor=" + page.path("next").asString()
                    : "";
        } while (!cursor.isEmpty());
        return ids.size();
    }

    private Map<String, Set<String>> peoplePerSession() {
        Map<String, Set<String>> people = new TreeMap<>();
        for (JsonNode event : get("events", "/events?size=1000").path("items")) {
            Set<String> there = people.computeIfAbsent(event.path("title").asString(), title -> new TreeSet<>());
            get("events", "/events/" + event.path("id").asString() + "/attendances")
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

    private JsonNode get(String service, String path) {
        return at(service).get(path).requireSuccess();
    }

    private ApiClient at(String service) {
        return ApiClient.of(addressOf.apply(service), network, token);
    }
}
