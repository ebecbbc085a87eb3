package org.lotse.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Interrupted work resumes at the last stored batch. */
class ImportResumptionTest extends ListsServiceTest {
    @Test
    void aNeighbourThatGoesAwayIsWaitedFor() {
        String list = IntStream.rangeClosed(1, 1800)
                .mapToObj(n -> "Firma " + n + ",Stammtisch,2024-03-01")
                .collect(Collectors.joining("\n", "Firma,Veranstaltung,Datum\n", "\n"));
        stubServices.batchesBeforeOutage.set(2);
        JsonNode job = importsApi.upload(list);
        importsApi.start(job);

        JsonNode waiting = Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(
                        () -> importsApi.get(job, ""),
                        now -> !now.path("failure").isNull());
        assertThat(waiting.path("state").asString()).isEqualTo("RUNNING");
        assertThat(waiting.path("done").asInt()).isEqualTo(1000);

        stubServices.batchesBeforeOutage.set(-1);
        JsonNode done = importsApi.until(job, "DONE");
        assertThat(done.path("failure").isNull()).isTrue();
        assertThat(done.at("/counts/TAKEN").asInt()).isEqualTo(1800);
        assertThat(stubServices.attendances).hasSize(1800);
        assertThat(stubServices.batches)
                .as("no batch that was kept is sent again")
                .hasValue(4);
    }

    @Test
    void aRefusedTokenIsNoFaultOfTheList() {
        JsonNode job = importsApi.upload("Firma,Veranstaltung,Datum\nMüller GmbH,Stammtisch,2024-03-01\n");
        stubServices.accepted = "of the provider's new keys";
        importsApi.start(job);

        JsonNode waiting = Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(
                        () -> importsApi.get(job, ""),
                        now -> !now.path("failure").isNull());
        // refused at its first call, before any row was imported
        assertThat(waiting.path("state").asString()).isEqualTo("CHECKING");

        stubServices.issued = "of the provider's new keys";
        JsonNode done = importsApi.until(job, "DONE");
        assertThat(done.path("failure").isNull()).isTrue();
        assertThat(done.at("/counts/TAKEN").asInt()).isEqualTo(1);
    }
}
