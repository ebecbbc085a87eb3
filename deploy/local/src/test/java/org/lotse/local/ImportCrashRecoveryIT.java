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
            PlatformApiClient platformApiClient = new PlatformApiClient(platform);
            int lists = platform.ports().lists();
            ImportPolling.awaitDone(() -> platformApiClient.get(lists, "/imports/" + job));

            assertThat(count(platformApiClient, platform.ports().members(), "/members"))
                    .isEqualTo(expected.path("delegations").asInt());
            assertThat(peoplePerSession(platformApiClient, platform.ports().events()))
                    .isEqualTo(peoplePerSession(expected));
            assertThat(figures(platformApiClient, platform.ports().activation()))
                    .isEqualTo(expected.path("delegations").asInt());
        }
    }

    private String killedInTheMiddle(int port) throws Exception {
        try (PlatformProcess platform =
                PlatformProcess.startAndAwaitReady(data, port, "--empty", "--network=Klimaverhandlungen")) {
            PlatformApiClient platformApiClient = new PlatformApiClient(platform);
            int lists = platform.ports().lists();
            String job = platformApiClient
                    .upload(lists, "/imports", SAMPLE.resolve("precops.cleaned.csv"))
                    .path("id")
                    .asString();
            platformApiClient.post(lists, "/imports/" + job + "/start");
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> {
                        JsonNode now = platformApiClient.get(lists, "/imports/" + job);
                        return now.path("state").asString().equals("RUNNING")
                                && now.path("done").asInt() > 0;
                    });
            platform.kill();
            return job;
        }
    }

    private static int count(PlatformApiClient platformApiClient, int port, String path)
            throws IOException, InterruptedException {
        int count = 0;
        String cursor = "";
        while (true) {
            JsonNode page = platformApiClient.get(port, path + "?size=200" + cursor);
            count += page.path("items").size();
            if (page.path("next").isNull() || page.path("next").isMissingNode()) {
                return count;
            }
            cursor = "&cursor=" + page.path("next").asString();
        }
    }

    private static Map<String, Integer> peoplePerSession(PlatformApiClient platformApiClient, int events)
            throws IOException, InterruptedException {
        Map<String, Integer> people = new TreeMap<>();
        for (JsonNode event : platformApiClient.get(events, "/events?size=1000").path("items")) {
            JsonNode listing =
                    platformApiClient.get(events, "/events/" + event.path("id").asString() + "/attendances");
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
    private static int figures(PlatformApiClient platformApiClient, int activation) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(
                        () -> platformApiClient
                                .get(activation, "/figures")
                                .path("organisations")
                                .asInt(),
                        organisations -> organisations >= 645);
    }
}
