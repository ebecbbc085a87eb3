package org.lotse.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.testplatform.FreePorts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The attendance lists of eleven negotiation sessions go in, the power goes off in the middle, and no row is lost or doubled. */
class KillIT {

    private static final Path SAMPLE = Path.of("samples", "unfccc-precops");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path data;

    @Test
    void anImportThatWasKilledGoesOnAtTheNextStart() throws Exception {
        JsonNode expected = JsonMapper.builder().build().readTree(SAMPLE.resolve("expected.json"));
        int port = FreePorts.inARow(15);
        String job = killedInTheMiddle(port);

        try (Child platform = Child.ready(data, port, "--empty")) {
            assertThat(platform.said("demo network")).isFalse();
            Api api = new Api(platform);
            int lists = platform.ports().lists();
            Imports.awaitDone(() -> api.get(lists, "/imports/" + job));

            assertThat(count(api, platform.ports().members(), "/members"))
                    .isEqualTo(expected.path("delegations").asInt());
            assertThat(peoplePerSession(api, platform.ports().events())).isEqualTo(peoplePerSession(expected));
            assertThat(figures(api, platform.ports().activation()))
                    .isEqualTo(expected.path("delegations").asInt());
        }
    }

    private String killedInTheMiddle(int port) throws Exception {
        try (Child platform = Child.ready(data, port, "--empty", "--network=Klimaverhandlungen")) {
            Api api = new Api(platform);
            int lists = platform.ports().lists();
            String job = api.upload(lists, "/imports", SAMPLE.resolve("precops.cleaned.csv"))
                    .path("id")
                    .asString();
            api.post(lists, "/imports/" + job + "/start");
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> {
                        JsonNode now = api.get(lists, "/imports/" + job);
                        return now.path("state").asString().equals("RUNNING")
                                && now.path("done").asInt() > 0;
                    });
            platform.kill();
            return job;
        }
    }

    private static int count(Api api, int port, String path) throws IOException, InterruptedException {
        int count = 0;
        String cursor = "";
        while (true) {
            JsonNode page = api.get(port, path + "?size=200" + cursor);
            count += page.path("items").size();
            if (page.path("next").isNull() || page.path("next").isMissingNode()) {
                return count;
            }
            cursor = "&cursor=" + page.path("next").asString();
        }
    }

    private static Map<String, Integer> peoplePerSession(Api api, int events) throws IOException, InterruptedException {
        Map<String, Integer> people = new TreeMap<>();
        for (JsonNode event : api.get(events, "/events?size=1000").path("items")) {
            JsonNode listing = api.get(events, "/events/" + event.path("id").asString() + "/attendances");
            people.merge(event.path("title").asString(), listing.path("items").size(), Integer::sum);
        }
        return people;
    }

    private static Map<String, Integer> peoplePerSession(JsonNode expected) {
        Map<String, Integer> people = new TreeMap<>();
        expected.path("per_session")
                .properties()
                .forEach(session -> people.put(
                        session.getKey(), session.getValue().path("people").asInt()));
        return people;
    }

    /** What the log carried to the end: activation has read every member. */
    private static int figures(Api api, int activation) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(
                        () -> api.get(activation, "/figures")
                                .path("organisations")
                                .asInt(),
                        organisations -> organisations >= 645);
    }
}
