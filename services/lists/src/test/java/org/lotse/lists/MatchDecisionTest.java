package org.lotse.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Spellings that may mean the same are shown to the user and stay apart by default. */
class MatchDecisionTest extends ListsServiceTest {
    private static final String LIST = """
            Firma,Ansprechpartner,Veranstaltung,Datum
            Müller & Söhne GmbH,Anna Weber,Stammtisch,2024-03-01
            Mueller und Soehne GmbH & Co. KG,Anna Weber,Stammtisch,2024-03-01
            Kreisverband 1,Jan Krause,Stammtisch,2024-03-01
            Kreisverband 2,Jan Krausse,Stammtisch,2024-03-01
            Kreisverband 2,Jan Krause,Stammtisch,2024-03-01
            """;

    @Test
    void lookAlikesStayApartByThemselves() {
        JsonNode job = importsApi.upload(LIST);
        importsApi.start(job);
        importsApi.until(job, "DONE");

        assertThat(stubServices.members).hasSize(4);
        assertThat(stubServices.persons).hasSize(5);
    }

    @Test
    void whatTheUserCallsTheSameBecomesOne() {
        JsonNode job = importsApi.upload(LIST);
        importsApi.map(job, Map.of());
        JsonNode ready = importsApi.until(job, "READY");
        JsonNode asked = importsApi.get(job, "/decisions");

        assertThat(ready.at("/decisions/total").asInt()).isEqualTo(2);
        assertThat(asked.at("/items/0/spelling").asString()).isEqualTo("Mueller und Soehne GmbH & Co. KG");
        assertThat(asked.at("/items/0/candidateName").asString()).isEqualTo("Müller & Söhne GmbH");
        assertThat(asked.at("/items/0/likeness").asString()).isEqualTo("NORMALISED");
        assertThat(asked.at("/items/1/within").asString()).isEqualTo("Kreisverband 2");
        assertThat(asked.at("/items/1/likeness").asString()).isEqualTo("SIMILAR");

        importsApi.decide(job, Map.of(1, true, 2, true));
        importsApi.start(job);
        importsApi.until(job, "DONE");

        assertThat(stubServices.members.values()).hasSize(3).contains("Müller & Söhne GmbH");
        assertThat(stubServices.persons).hasSize(3);
    }

    @Test
    void undoingAsksBothNeighboursAndIsSaid() {
        JsonNode job = importsApi.upload(LIST);
        importsApi.start(job);
        importsApi.until(job, "DONE");

        importsApi.undo(job);
        JsonNode undone = importsApi.until(job, "UNDONE");

        assertThat(stubServices.undone).containsExactlyInAnyOrder("events", "members");
        assertThat(undone.at("/counts/RETRACTED").asInt()).isEqualTo(4 + 5 + 1 + 5);
    }
}
