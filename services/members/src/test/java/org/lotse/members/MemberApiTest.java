package org.lotse.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.facts.Topics;
import org.lotse.facts.members.ClassificationRecorded;
import org.lotse.facts.members.MemberRegistered;
import org.lotse.facts.members.MemberRetracted;
import org.lotse.facts.members.PersonAssigned;
import org.lotse.facts.members.PersonErased;
import org.lotse.facts.members.PersonUnassigned;
import org.lotse.facts.members.TermRecorded;
import org.lotse.facts.members.TermRetracted;
import org.lotse.testplatform.ApiClient;
import org.lotse.testplatform.ApiResponse;
import org.lotse.testplatform.TopicFactReader;
import org.springframework.boot.test.web.server.LocalServerPort;

@MembersServiceTest
class MemberApiTest {

    private static final String ANNA = """
            {"givenName": "Anna", "familyName": "Berg", "email": "anna@firma.example", "role": "%s", "validFrom": "%s"}""";

    @LocalServerPort
    private int port;

    private ApiClient coordinator;
    private TopicFactReader topicFactReader;
    private String firm = "";

    @BeforeEach
    void aFirmInANewNetwork() {
        coordinator = ApiClient.coordinator(port);
        topicFactReader = new TopicFactReader(Topics.MEMBERS, coordinator.network());
        firm = "/members/" + MembersApi.admit(coordinator, "Firma GmbH");
    }

    @AfterEach
    void closeLog() {
        topicFactReader.close();
    }

    @Test
    void aTermIsRecordedCorrectedAndRetractedWithRisingVersions() {
        ApiResponse recorded =
                coordinator.post(firm + "/terms", "{\"startsOn\": \"2023-01-01\", \"category\": \"sponsor\"}");
        String term = firm + "/terms/" + recorded.text("id");
        coordinator.put(
                term, "{\"startsOn\": \"2023-01-01\", \"endsOn\": \"2023-12-31\", \"noticeGivenOn\": \"2023-09-30\"}");
        coordinator.delete(term);

        assertThat(topicFactReader.await(TermRetracted.class, 1))
                .extracting(TermRetracted::getVersion)
                .containsExactly(3);
        assertThat(topicFactReader.of(TermRecorded.class))
                .extracting(TermRecorded::getVersion)
                .containsExactly(1, 2);
        assertThat(topicFactReader.of(TermRecorded.class).getFirst().getCategory())
                .isEqualTo("sponsor");
        assertThat(topicFactReader.facts().getFirst()).isInstanceOf(MemberRegistered.class);
        assertThat(coordinator.delete(term).status()).isEqualTo(404);
    }

    @Test
    void whenATermChangesTheOneThatRenewsItIsToldAgain() {
        ApiResponse first =
                coordinator.post(firm + "/terms", "{\"startsOn\": \"2023-01-01\", \"endsOn\": \"2023-12-31\"}");
        ApiResponse second = coordinator.post(firm + "/terms", "{\"startsOn\": \"2024-01-01\"}");
        assertThat(second.text("renewsTermId")).isEqualTo(first.text("id"));

        coordinator.put(
                firm + "/terms/" + first.text("id"), "{\"startsOn\": \"2023-01-01\", \"endsOn\": \"2023-11-30\"}");

        assertThat(topicFactReader.await(TermRecorded.class, 4))
                .filteredOn(term -> term.getTermId().toString().equals(second.text("id")))
                .satisfies(told -> assertThat(told.getLast().getRenewsTermId()).isNull())
                .extracting(TermRecorded::getVersion)
                .containsExactly(1, 2);
    }

    @Test
    void aStaleChangeIsRefusedAndSayingTheSameAgainChangesNothing() {
        ApiResponse recorded = coordinator.post(firm + "/terms", "{\"startsOn\": \"2023-01-01\"}");
        String term = firm + "/terms/" + recorded.text("id");
        String until = "{\"startsOn\": \"2023-01-01\", \"endsOn\": \"2030-12-31\"}";

        ApiResponse changed = coordinator.put(term, until, "If-Match", recorded.etag());
        ApiResponse stale = coordinator.put(term, "{\"startsOn\": \"2023-02-01\"}", "If-Match", recorded.etag());
        ApiResponse same = coordinator.put(term, until, "If-Match", changed.etag());

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.problem()).isEqualTo("changed-meanwhile");
        assertThat(same.etag()).isEqualTo(changed.etag()).isEqualTo("\"2\"");
    }

    @Test
    void aCorrectionNeedsTheVersionThatWasRead() {
        ApiResponse read = coordinator.get(firm);

        assertThat(coordinator.patch(firm, "{\"type\": \"RESEARCH\"}").status()).isEqualTo(428);
        ApiResponse changed = coordinator.patch(firm, "{\"type\": \"RESEARCH\"}", "If-Match", read.etag());
        ApiResponse stale = coordinator.patch(firm, "{\"name\": \"Anders\"}", "If-Match", read.etag());

        assertThat(changed.text("type")).isEqualTo("RESEARCH");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(topicFactReader.await(MemberRegistered.class, 2))
                .extracting(MemberRegistered::getVersion)
                .containsExactly(1, 2);
    }

    @Test
    void aMistakenEntryIsRetractedAndFoundNoMore() {
        assertThat(coordinator.delete(firm).status()).isEqualTo(204);

        assertThat(coordinator.get(firm).status()).isEqualTo(404);
        assertThat(coordinator.get("/members?q=firma").body().path("items")).isEmpty();
        assertThat(coordinator
                        .withRole("service")
                        .get("/directory")
                        .body()
                        .path("items")
                        .path(0)
                        .path("retracted")
                        .asBoolean())
                .isTrue();
        assertThat(topicFactReader.await(MemberRetracted.class, 1).getFirst().getVersion())
                .isEqualTo(2);
    }

    @Test
    void aSizeIsComputedFromFiguresAndDated() {
        ApiResponse small = coordinator.post(firm + "/classifications", """
                {"kind": "SIZE", "headcount": 49, "turnover": 10000000, "validFrom": "2023-01-01"}""");
        ApiResponse again = coordinator.post(firm + "/classifications", """
                {"kind": "SIZE", "code": "MEDIUM", "validFrom": "2023-01-01"}""");

        assertThat(small.text("code")).isEqualTo("SMALL");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.field()).isEqualTo("validFrom");
        assertThat(topicFactReader
                        .await(ClassificationRecorded.class, 1)
                        .getFirst()
                        .getValidFrom())
                .isEqualTo("2023-01-01");
    }

    @Test
    void thePersonWithTheMainRoleIsTheContactAndElseWhoeverActsLongest() {
        coordinator.post(firm + "/persons", ANNA.formatted("EMPLOYEE", "2022-01-01"));
        coordinator.post(firm + "/persons", ANNA.replace("Anna", "Ben").formatted("EMPLOYEE", "2021-01-01"));
        assertThat(contact()).isEqualTo("Ben");

        ApiResponse cora = coordinator.post(
                firm + "/persons", ANNA.replace("Anna", "Cora").formatted("MAIN_CONTACT", "2023-01-01"));
        assertThat(contact()).isEqualTo("Cora");

        coordinator.put(firm + "/persons/" + cora.text("personId"), """
                {"givenName": "Cora", "familyName": "Berg", "email": "cora@firma.example", "role": "MAIN_CONTACT",
                 "validFrom": "2023-01-01", "validUntil": "2024-12-31"}""");
        assertThat(contact()).isEqualTo("Ben");
    }

    @Test
    void aPersonMovesToAnotherMemberAndStaysTheSamePerson() {
        String other = "/members/" + MembersApi.admit(coordinator, "Andere GmbH");
        String anna = coordinator
                .post(firm + "/persons", ANNA.formatted("EMPLOYEE", "2022-01-01"))
                .text("personId");

        ApiResponse moved = coordinator.post(
                other + "/persons", "{\"personId\": \"%s\", \"validFrom\": \"2024-01-01\"}".formatted(anna));

        assertThat(moved.text("familyName")).isEqualTo("Berg");
        assertThat(coordinator
                        .get("/people?ids=" + anna)
                        .body()
                        .path(0)
                        .path("name")
                        .asString())
                .isEqualTo("Anna Berg");
        coordinator.delete(other + "/persons/" + anna);
        assertThat(topicFactReader.await(PersonUnassigned.class, 1)).hasSize(1);
        assertThat(coordinator.get(other).body().path("persons")).isEmpty();
        assertThat(coordinator.get(firm).body().path("persons")).hasSize(1);
    }

    @Test
    void anErasedPersonIsNamedNowhereAndEveryMemberOfTheirsIsTold() {
        String other = "/members/" + MembersApi.admit(coordinator, "Andere GmbH");
        String anna = coordinator
                .post(firm + "/persons", ANNA.formatted("EMPLOYEE", "2022-01-01"))
                .text("personId");
        coordinator.post(other + "/persons", "{\"personId\": \"%s\", \"validFrom\": \"2024-01-01\"}".formatted(anna));

        assertThat(coordinator.delete(firm + "/persons/" + anna + "?erase=true").status())
                .isEqualTo(204);
        assertThat(coordinator.delete(firm + "/persons/" + anna + "?erase=true").status())
                .isEqualTo(204);

        assertThat(coordinator.get(firm).body().toString())
                .doesNotContain("Berg")
                .doesNotContain("anna@");
        assertThat(coordinator.get("/people?ids=" + anna).body()).isEmpty();
        assertThat(coordinator
                        .post(
                                "/contacts/query",
                                "{\"memberIds\": [\"%s\"]}".formatted(firm.substring("/members/".length())))
                        .body())
                .isEmpty();
        assertThat(topicFactReader.await(PersonErased.class, 2)).hasSize(2);
        assertThat(topicFactReader.of(PersonAssigned.class)).hasSize(2);
        assertThat(topicFactReader.facts()).map(SpecificRecord::toString).noneMatch(fact -> fact.contains("Berg"));
    }

    @Test
    void theDirectoryIsSearchedInAnySpellingAndReadPageByPage() {
        List.of("Ärztehaus", "Zimmerei Öhl", "Bäckerei Müller").forEach(name -> MembersApi.admit(coordinator, name));

        ApiResponse first = coordinator.get("/members?size=3");
        ApiResponse second = coordinator.get("/members?size=3&cursor=" + first.text("next"));

        assertThat(first.body().path("items").findValuesAsString("name"))
                .containsExactly("Ärztehaus", "Bäckerei Müller", "Firma GmbH");
        assertThat(second.body().path("items").findValuesAsString("name")).containsExactly("Zimmerei Öhl");
        assertThat(second.body().path("next").isNull()).isTrue();
        assertThat(coordinator.get("/members?q=MUELLER").body().path("items")).hasSize(1);
        assertThat(coordinator.get("/members?cursor=nonsense").problem()).isEqualTo("not-a-cursor");
        assertThat(coordinator.get("/members?size=0").status()).isEqualTo(400);
    }

    @Test
    void aNetworkSaysItsNameZoneAndLanguage() {
        ApiClient administrator = coordinator.withRole("administrator");

        assertThat(coordinator.put("", "{\"name\": \"Lausitz\"}").status()).isEqualTo(403);
        assertThat(administrator
                        .put("", "{\"name\": \"Lausitz\", \"zone\": \"Mars/Base\"}")
                        .field())
                .isEqualTo("zone");
        administrator.put("", "{\"name\": \"Lausitz\", \"zone\": \"Europe/Berlin\", \"locale\": \"de\"}");

        assertThat(coordinator.get("").text("name")).isEqualTo("Lausitz");
    }

    private String contact() {
        return coordinator
                .get("/contacts?memberIds=" + firm.substring("/members/".length()))
                .body()
                .path(0)
                .path("givenName")
                .asString();
    }
}
