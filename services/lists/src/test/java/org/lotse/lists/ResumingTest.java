package org.lotse.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Work that is cut off in the middle goes on where it was kept last. */
class ResumingTest extends ListsTest {
    @Test
    void aNeighbourThatGoesAwayIsWaitedFor() {
        String list = IntStream.rangeClosed(1, 1800)
                .mapToObj(n -> "Firma " + n + ",Stammtisch,2024-03-01")
                .collect(Collectors.joining("\n", "Firma,Veranstaltung,Datum\n", "\n"));
        neighbours.patience.set(2);
        JsonNode job = desk.upload(list);
        desk.start(job);

        JsonNode waiting = Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> desk.get(job, ""), now -> !now.path("failure").isNull());
        assertThat(waiting.path("state").asString()).isEqualTo("RUNNING");
        assertThat(waiting.path("done").asInt()).isEqualTo(1000);

        neighbours.patience.set(-1);
        JsonNode done = desk.until(job, "DONE");
        assertThat(done.path("failure").isNull()).isTrue();
        assertThat(done.at("/counts/TAKEN").asInt()).isEqualTo(1800);
        assertThat(neighbours.attendances).hasSize(1800);
        assertThat(neighbours.batches)
                .as("no batch that was kept is sent again")
                .hasValue(4);
    }

    @Test
    void aRefusedTokenIsNoFaultOfTheList() {
        JsonNode job = desk.upload("Firma,Veranstaltung,Datum\nMüller GmbH,Stammtisch,2024-03-01\n");
        neighbours.accepted = "of the provider's new keys";
        desk.start(job);

        JsonNode waiting = Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> desk.get(job, ""), now -> !now.path("failure").isNull());
        assertThat(waiting.path("state").asString()).isEqualTo("RUNNING");

        neighbours.issued = "of the provider's new keys";
        JsonNode done = desk.until(job, "DONE");
        assertThat(done.path("failure").isNull()).isTrue();
        assertThat(done.at("/counts/TAKEN").asInt()).isEqualTo(1);
    }
}
