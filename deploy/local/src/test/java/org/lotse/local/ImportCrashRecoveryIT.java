package org.lotse.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.testplatform.FreePorts;
import org.lotse.testplatform.ImportPolling;
import org.springframework.core.io.FileSystemResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An import of the attendance lists of eleven negotiation sessions survives a power failure in the middle: no row is
 * lost or duplicated.
 */
class ImportCrashRecoveryIT {

    private static final Path SAMPLE = Path.of("samples", "unfccc-precops");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path data;

    @Test
    void anImportThatWasKilledGoesOnAtTheNextStart() throws Exception {
        JsonNode expected = JsonMapper.builder().build().readTree(SAMPLE.resolve("expected.json"));
        int port = FreePorts.inARow(15);
        String job = killedInTheMiddle(port);

        try (PlatformProcess platform = PlatformProcess.startAndAwaitReady(data, port, "--empty")) {
            assertThat(platform.hasPrinted("demo network")).isFalse();
            PlatformApi platformApi = new PlatformApi(platform);
            int lists = platform.ports().lists();
            ImportPolling.awaitDone(() -> platformApi.get(lists, "/imports/" + job));

            assertThat(count(platformApi, platform.ports().members(), "/members"))
                    .isEqualTo(expected.path("delegations").asInt());
            assertThat(peoplePerSession(platformApi, platform.ports().events())).isEqualTo(peoplePerSession(expected));
            assertThat(figures(platformApi, platform.ports().activation()))
                    .isEqualTo(expected.path("delegations").asInt());
        }
    }

    private String killedInTheMiddle(int port) throws Exception {
        try (PlatformProcess platform =
                PlatformProcess.startAndAwaitReady(data, port, "--empty", "--network=Klimaverhandlungen")) {
            PlatformApi platformApi = new PlatformApi(platform);
            int lists = platform.ports().lists();
            String job = platformApi
                    .at(lists)
                    .upload("/imports", new FileSystemResource(SAMPLE.resolve("precops.cleaned.csv")))
                    .requireSuccess()
                    .path("id")
                    .asString();
            platformApi.at(lists).post("/imports/" + job + "/start", "").requireSuccess();
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> {
                        JsonNode now = platformApi.get(lists, "/imports/" + job);
                        return now.path("state").asString().equals("RUNNING")
                                && now.path("done").asInt() > 0;
                    });
            platform.kill();
            return job;
        }
    }

    private static int count(PlatformApi platformApi, int port, String path) {
        int count = 0;
        String cursor = "";
        while (true) {
            JsonNode page = platformApi.get(port, path + "?size=200" + cursor);
            count += page.path("items").size();
            if (page.path("next").isNull() || page.path("next").isMissingNode()) {
                return count;
            }
            cursor = "&cursor=" + page.path("next").asString();
        }
    }

    private static Map<String, Integer> peoplePerSession(PlatformApi platformApi, int events) {
        Map<String, Integer> people = new TreeMap<>();
        for (JsonNode event : platformApi.get(events, "/events?size=1000").path("items")) {
            JsonNode listing =
                    platformApi.get(events, "/events/" + event.path("id").asString() + "/attendances");
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

    /** Waits until the facts have passed through the log: activation has read every member. */
    private static int figures(PlatformApi platformApi, int activation) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(
                        () -> platformApi
                                .get(activation, "/figures")
                                .path("organisations")
                                .asInt(),
                        organisations -> organisations >= 645);
    }
}
