package org.lotse.members;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.testplatform.ApiClient;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@MembersServiceTest
class MatchingNamesTest {

    @LocalServerPort
    private int port;

    private ApiClient coordinator;
    private String mueller = "";

    @BeforeEach
    void aNetworkWithThreeFirms() {
        coordinator = ApiClient.coordinator(port);
        mueller = coordinator.post("/members", """
                {"name": "Müller & Söhne GmbH & Co. KG", "externalId": "M-17",
                 "persons": [{"givenName": "Anna", "familyName": "Berg", "email": "anna@mueller.example",
                              "validFrom": "2023-01-01"}]}""").text("id");
        MembersApi.admit(coordinator, "Stadtwerke Bautzen");
        MembersApi.admit(coordinator, "Weber AG");
    }

    @Test
    void onlyTheSameLettersOrTheSameNumberAreExact() {
        assertThat(kind("Müller & Söhne GmbH & Co. KG", "")).isEqualTo("EXACT");
        assertThat(kind("Somebody else", "M-17")).isEqualTo("EXACT");
        assertThat(kind("Müller & Söhne GmbH & Co. KG", "M-18")).isEqualTo("NONE");
    }

    @Test
    void caseAccentsPunctuationAndALeftOutLegalFormAreNormalised() {
        assertThat(kind("MUELLER UND SOEHNE", "")).isEqualTo("NORMALISED");
        assertThat(kind("Müller-&-Söhne, GmbH u. Co", "")).isNotEqualTo("EXACT");
        assertThat(kind("weber", "")).isEqualTo("NORMALISED");
    }

    @Test
    void anotherLegalFormIsAnotherFirm() {
        assertThat(kind("Weber GmbH", "")).isEqualTo("SIMILAR");
    }

    @Test
    void typingErrorsAreOfferedAndAnotherTownIsNot() {
        assertThat(kind("Stadtwerke Bauzten", "")).isEqualTo("SIMILAR");
        assertThat(kind("Stadtwerke Görlitz", "")).isEqualTo("NONE");
    }

    @Test
    void personsAreLookedForAmongThoseOfTheirMember() {
        assertThat(personKind("Anna Berg", "")).isEqualTo("EXACT");
        assertThat(personKind("Berg, Anna", "")).isEqualTo("NORMALISED");
        assertThat(personKind("Ana Berg", "")).isEqualTo("SIMILAR");
        assertThat(personKind("Anna Tal", "ANNA@mueller.example")).isEqualTo("SIMILAR");
        assertThat(personKind("Emil Quast", "")).isEqualTo("NONE");
    }

    private String kind(String name, String number) {
        String externalId = number.isEmpty() ? "null" : "\"" + number + "\"";
        JsonNode found = coordinator
                .post("/matches", """
                {"members": [{"key": "m", "name": "%s", "externalId": %s}]}""".formatted(name, externalId))
                .body()
                .path("members")
                .path(0);
        if (found.path("kind").asString().equals("EXACT")) {
            assertThat(found.path("candidates").path(0).path("id").asString()).isEqualTo(mueller);
        }
        return found.path("kind").asString();
    }

    private String personKind(String name, String email) {
        return coordinator
                .post("/matches", """
                {"persons": [{"key": "p", "memberId": "%s", "name": "%s", "email": %s}]}""".formatted(mueller, name, email.isEmpty() ? "null" : "\"" + email + "\""))
                .body()
                .path("persons")
                .path(0)
                .path("kind")
                .asString();
    }
}
