package org.lotse.members;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.testplatform.ApiClient;
import org.lotse.testplatform.ApiResponse;
import org.springframework.boot.test.web.server.LocalServerPort;

@MembersServiceTest
class AdmissionTest {

    private static final String MUELLER = """
            {"name": "Müller Maschinenbau GmbH", "type": "COMPANY", "externalId": "M-17", "website": "https://mueller.example",
             "terms": [{"category": "standard", "startsOn": "2023-01-01", "endsOn": "2023-12-31"},
                       {"category": "standard", "startsOn": "2024-01-01"}],
             "classifications": [{"kind": "SIZE", "headcount": 49, "turnover": 10000000, "validFrom": "2023-01-01"},
                                 {"kind": "REGION", "scheme": "NUTS-2024", "code": "DED2C", "validFrom": "2023-01-01"}],
             "persons": [{"givenName": "Anna", "familyName": "Berg", "email": "anna@mueller.example", "role": "MAIN_CONTACT",
                          "validFrom": "2023-01-01"}]}""";

    @LocalServerPort
    private int port;

    private ApiClient coordinator;

    @BeforeEach
    void aNewNetwork() {
        coordinator = ApiClient.coordinator(port);
    }

    @Test
    void aFirmJoinsWithEverythingThatComesAlong() {
        ApiResponse joined = coordinator.post("/members", MUELLER);

        assertThat(joined.status()).as(joined.body().toString()).isEqualTo(201);
        ApiResponse read = coordinator.get("/members/" + joined.text("id"));
        assertThat(read.body()).isEqualTo(joined.body());
        assertThat(read.etag()).isEqualTo(joined.etag()).isNotEmpty();
        assertThat(read.body().path("terms")).hasSize(2);
        assertThat(read.body().path("terms").path(1).path("renewsTermId").asString())
                .isEqualTo(read.body().path("terms").path(0).path("id").asString());
        assertThat(read.body().path("classifications").findValuesAsString("code"))
                .containsExactlyInAnyOrder("SMALL", "DED2C");
        assertThat(read.body().path("persons").path(0).path("familyName").asString())
                .isEqualTo("Berg");
    }

    @Test
    void aRepeatedRequestMeetsTheMemberItMade() {
        ApiResponse first = coordinator.post("/members", MUELLER, "Idempotency-Key", "visit-1");

        ApiResponse again = coordinator.post("/members", MUELLER, "Idempotency-Key", "visit-1");

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(coordinator.get("/members").body().path("items")).hasSize(1);
    }

    @Test
    void theSameFirmInAnotherSpellingIsRefusedAndTheEntryNamed() {
        String id = MembersApi.admit(coordinator, "Müller Maschinenbau GmbH");

        ApiResponse refused = coordinator.post("/members", "{\"name\": \"MUELLER-MASCHINENBAU\"}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("already-member");
        assertThat(refused.body().path("member").path("id").asString()).isEqualTo(id);
    }

    @Test
    void anotherFirmOfTheSameNameJoinsWhenSomebodySaysSo() {
        MembersApi.admit(coordinator, "Müller GmbH");

        assertThat(coordinator.post("/members", "{\"name\": \"Müller AG\"}").status())
                .isEqualTo(201);
        assertThat(coordinator
                        .post("/members", "{\"name\": \"Müller GmbH\", \"namesake\": true}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void everyFaultIsToldWithItsFieldAndNothingIsStored() {
        ApiResponse refused = coordinator.post("/members", """
                {"name": "Firma", "website": "mueller",
                 "terms": [{"startsOn": "0001-01-01"}, {"startsOn": "2099-01-01", "endsOn": "2098-01-01"}],
                 "classifications": [{"kind": "SECTOR", "code": "28.1", "validFrom": "2023-01-01"}],
                 "persons": [{"familyName": "Berg", "email": "nowhere", "validFrom": "2023-01-01"}]}""");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder(
                        "website",
                        "terms[0].startsOn",
                        "terms[1].startsOn",
                        "terms[1].endsOn",
                        "terms[1].endsOn",
                        "classifications[0].scheme",
                        "persons[0].email");
        assertThat(coordinator.get("/members").body().path("items")).isEmpty();
    }

    @Test
    void overlappingTermsAreRefused() {
        ApiResponse refused = coordinator.post("/members", """
                {"name": "Firma", "terms": [{"startsOn": "2023-01-01", "endsOn": "2023-12-31"}, {"startsOn": "2023-12-31"}]}""");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("term-overlaps");
        assertThat(refused.field()).startsWith("terms[");
    }
}
