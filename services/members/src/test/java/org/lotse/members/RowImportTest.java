package org.lotse.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.facts.Topics;
import org.lotse.facts.members.MemberRegistered;
import org.lotse.facts.members.MemberRetracted;
import org.lotse.facts.members.PersonUnassigned;
import org.lotse.facts.members.TermRetracted;
import org.lotse.testplatform.ApiClient;
import org.lotse.testplatform.ApiResponse;
import org.lotse.testplatform.TopicFactReader;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@MembersServiceTest
class RowImportTest {

    private static final String THREE_ROWS = """
            {"rows": [
              {"row": 2, "member": {"name": "Müller GmbH", "type": "COMPANY", "category": "standard", "startsOn": "2023-01-01",
                                    "sizeClass": "SMALL", "region": {"scheme": "NUTS-2024", "code": "DED2C"}},
                         "person": {"name": "Anna Berg", "email": "anna@mueller.example"}},
              {"row": 3, "member": {"name": "Müller  GmbH "}, "person": {"name": "Ben Tal"}},
              {"row": 4, "member": {"name": "MÜLLER GMBH"}}]}""";

    @LocalServerPort
    private int port;

    private ApiClient coordinator;
    private TopicFactReader topicFactReader;
    private final String first = "/imports/" + UUID.randomUUID();
    private final String second = "/imports/" + UUID.randomUUID();

    @BeforeEach
    void aNewNetwork() {
        coordinator = ApiClient.coordinator(port);
        topicFactReader = new TopicFactReader(Topics.MEMBERS, coordinator.network());
    }

    @AfterEach
    void closeLog() {
        topicFactReader.close();
    }

    @Test
    void rowsOfTheSameNameAreOneMemberAndOtherSpellingsStayApart() {
        JsonNode rows = coordinator.put(first + "/rows", THREE_ROWS).body().path("rows");

        assertThat(rows.findValuesAsString("memberOutcome")).containsExactly("CREATED", "EXISTING", "CREATED");
        assertThat(rows.path(0).path("memberId")).isEqualTo(rows.path(1).path("memberId"));
        assertThat(rows.path(2).path("memberId")).isNotEqualTo(rows.path(1).path("memberId"));
        JsonNode mueller = member(rows.path(0));
        assertThat(mueller.path("persons").findValuesAsString("familyName")).containsExactlyInAnyOrder("Berg", "Tal");
        assertThat(mueller.path("terms")).hasSize(1);
        assertThat(mueller.path("classifications").findValuesAsString("code"))
                .containsExactlyInAnyOrder("SMALL", "DED2C");
        assertThat(topicFactReader.await(MemberRegistered.class, 2))
                .allSatisfy(fact -> assertThat(fact.getHead().getSource()).startsWith("list:"));
    }

    @Test
    void theSameRowsAgainChangeNothingAndTheSameBatchAgainAnswersTheSame() {
        ApiResponse once = coordinator.put(first + "/rows", THREE_ROWS);

        ApiResponse repeated = coordinator.put(first + "/rows", THREE_ROWS);
        ApiResponse later = coordinator.put(second + "/rows", THREE_ROWS);

        assertThat(repeated.body().path("rows").findValuesAsString("memberOutcome"))
                .isEqualTo(once.body().path("rows").findValuesAsString("memberOutcome"));
        assertThat(later.body().path("rows").findValuesAsString("memberOutcome"))
                .containsOnly("EXISTING");
        assertThat(later.body().path("rows").findValuesAsString("personOutcome"))
                .containsOnly("EXISTING", "");
        MembersApi.admit(coordinator, "The last one");
        topicFactReader.await(MemberRegistered.class, 3);
        assertThat(topicFactReader.of(MemberRegistered.class)).hasSize(3);
    }

    @Test
    void aBadRowStaysOutAsAWholeWithItsFieldAndReason() {
        coordinator.put(first + "/rows", THREE_ROWS);

        JsonNode rows = coordinator.put(second + "/rows", """
                {"rows": [
                  {"row": 1, "member": {"name": "Müller GmbH", "startsOn": "2024-01-01"}, "person": {"name": "Cora Neu"}},
                  {"row": 2, "member": {"name": "Neu GmbH", "startsOn": "2099-01-01"}},
                  {"row": 3, "member": {"name": "Neu GmbH", "sector": {"scheme": "WZ-2008", "code": "28.1"}}},
                  {"row": 4, "member": {"name": "Neu GmbH"}, "person": {"name": "Dora", "email": "dora"}},
                  {"row": 5, "member": {}}]}""").body().path("rows");

        assertThat(rows.findValuesAsString("field"))
                .containsExactly("member.startsOn", "member.startsOn", "person.email", "member.name");
        assertThat(rows.path(0).path("problem").path("reason").asString()).contains("2023-01-01");
        assertThat(rows.path(2).path("memberOutcome").asString()).isEqualTo("CREATED");
        assertThat(coordinator
                        .post(
                                "/matches",
                                "{\"members\": [{\"key\": \"m\", \"name\": \"Müller GmbH\"}],"
                                        + " \"persons\": [{\"key\": \"p\", \"memberKey\": \"m\", \"name\": \"Cora Neu\"}]}")
                        .body()
                        .path("persons")
                        .path(0)
                        .path("kind")
                        .asString())
                .isEqualTo("NONE");
    }

    @Test
    void undoingTakesBackWhatTheImportMadeAndTheSameListBringsItBack() {
        coordinator.put(first + "/rows", THREE_ROWS);

        JsonNode undone = coordinator.delete(first).body();

        assertThat(undone.path("retractedMembers").asInt()).isEqualTo(2);
        assertThat(undone.path("retractedPersons").asInt()).isEqualTo(2);
        assertThat(undone.path("kept")).isEmpty();
        assertThat(coordinator.get("/members").body().path("items")).isEmpty();
        assertThat(topicFactReader.await(MemberRetracted.class, 2))
                .extracting(MemberRetracted::getVersion)
                .containsOnly(2);
        assertThat(topicFactReader.await(TermRetracted.class, 1)).hasSize(1);
        assertThat(topicFactReader.await(PersonUnassigned.class, 2)).hasSize(2);

        JsonNode again = coordinator.put(second + "/rows", THREE_ROWS).body().path("rows");

        assertThat(again.findValuesAsString("memberOutcome")).containsExactly("CREATED", "EXISTING", "CREATED");
        assertThat(topicFactReader.await(MemberRegistered.class, 4))
                .extracting(MemberRegistered::getVersion)
                .containsExactlyInAnyOrder(1, 1, 3, 3);
        assertThat(member(again.path(0)).path("persons").findValuesAsString("email"))
                .contains("anna@mueller.example");
    }

    @Test
    void undoingKeepsWhatOthersHaveTouched() {
        JsonNode rows = coordinator.put(first + "/rows", THREE_ROWS).body().path("rows");
        String mueller = rows.path(0).path("memberId").asString();
        coordinator.patch("/members/" + mueller, "{\"website\": \"https://mueller.example\"}", "If-Match", "*");
        coordinator.put(second + "/rows", "{\"rows\": [{\"row\": 1, \"member\": {\"name\": \"MÜLLER GMBH\"}}]}");

        JsonNode undone = coordinator.delete(first).body();

        assertThat(undone.path("retractedMembers").asInt()).isZero();
        assertThat(undone.path("retractedPersons").asInt()).isEqualTo(2);
        assertThat(undone.path("kept").findValuesAsString("reason"))
                .containsExactlyInAnyOrder("This member was changed since.", "Another list names this member, too.");
        assertThat(coordinator.delete(first).body().path("retractedPersons").asInt())
                .isZero();
    }

    @Test
    void anErasedPersonWhoIsNamedAgainIsSomebodyNew() {
        JsonNode row =
                coordinator.put(first + "/rows", THREE_ROWS).body().path("rows").path(0);
        String erased = row.path("personId").asString();
        coordinator.delete("/members/" + row.path("memberId").asString() + "/persons/" + erased + "?erase=true");

        String someone = coordinator
                .put(second + "/rows", THREE_ROWS)
                .body()
                .path("rows")
                .path(0)
                .path("personId")
                .asString();
        String again = coordinator
                .put("/imports/" + UUID.randomUUID() + "/rows", THREE_ROWS)
                .body()
                .path("rows")
                .path(0)
                .path("personId")
                .asString();

        assertThat(someone).isNotEqualTo(erased).isEqualTo(again);
    }

    @Test
    void aThousandRowsOfAThousandFirmsAreTakenAtOnce() {
        String rows = IntStream.range(0, 1000)
                .mapToObj(n -> """
                        {"row": %d, "member": {"name": "Firma %d", "type": "COMPANY", "startsOn": "2023-01-01", "sizeClass": "SMALL"},
                         "person": {"name": "Anna Berg %d", "email": "anna%d@firma.example"}}""".formatted(n, n, n, n))
                .collect(Collectors.joining(",", "{\"rows\": [", "]}"));

        ApiResponse taken = coordinator.put(first + "/rows", rows);

        assertThat(taken.body().path("rows")).hasSize(1000);
        assertThat(taken.body().path("rows").findValuesAsString("memberOutcome"))
                .containsOnly("CREATED");
        assertThat(topicFactReader.await(MemberRegistered.class, 1000)).hasSize(1000);
    }

    private JsonNode member(JsonNode row) {
        return coordinator.get("/members/" + row.path("memberId").asString()).body();
    }
}
