package org.lotse.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.campaigns.fixture.CampaignsApi;
import org.lotse.campaigns.fixture.CampaignsServiceTest;
import org.lotse.testplatform.ApiClient;
import org.lotse.testplatform.ApiResponse;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A refusal names the field, the reason and the remedy. */
@CampaignsServiceTest
class RefusedRequestsTest {

    @LocalServerPort
    private int port;

    private final UUID network = UUID.randomUUID();
    private ApiClient apiClient;

    @BeforeEach
    void aNetworkOfItsOwn() {
        apiClient = ApiClient.of(port, network);
    }

    static Stream<Arguments> drafts() {
        return Stream.of(
                Arguments.of(Map.of("subject", ""), 422, "subject-empty", "subject"),
                Arguments.of(Map.of("subject", "A\r\nBcc: x@y.example"), 422, "subject-has-line-break", "subject"),
                Arguments.of(Map.of("body", "Hallo {vorname}"), 422, "unknown-placeholder", "body"),
                Arguments.of(Map.of("audience", Map.of()), 422, "audience-unspecified", "audience"),
                Arguments.of(Map.of("name", " "), 400, "invalid", "name"),
                Arguments.of(Map.of("locale", "fr"), 400, "invalid", "locale"),
                Arguments.of(Map.of("eventId", "the summer party"), 400, "invalid", "eventId"),
                Arguments.of(Map.of("mailClass", "SPAM"), 400, "invalid", "mailClass"),
                Arguments.of(Map.of("audience", Map.of("behaviour", "ASLEEP")), 400, "invalid", "audience.behaviour"));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void aDraftThatCannotBeSentIsNotStored(Map<String, ?> changes, int status, String type, String field) {
        ApiResponse refused = CampaignsApi.write(apiClient, changes);

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.problem()).isEqualTo(type);
        assertThat(refused.body().get("errors").get(0).get("field").asString()).isEqualTo(field);
        assertThat(apiClient.get("/campaigns").body().get("items")).isEmpty();
    }

    @Test
    void nobodyToWriteToIsSaidAtTheLaunch() {
        String id = CampaignsApi.write(apiClient, Map.of()).body().get("id").asString();

        assertThat(apiClient.post("/campaigns/" + id + "/launch", Map.of()).problem())
                .isEqualTo("audience-empty");
    }

    @Test
    void aRepeatedRequestMakesOneCampaign() {
        var draft = Map.of(
                "name",
                "Einmal",
                "mailClass",
                "SERVICE",
                "audience",
                Map.of("contract", "NEW"),
                "subject",
                "S",
                "body",
                "B");

        String first = apiClient
                .post("/campaigns", draft, "Idempotency-Key", "k1")
                .body()
                .get("id")
                .asString();
        String second = apiClient
                .post("/campaigns", draft, "Idempotency-Key", "k1")
                .body()
                .get("id")
                .asString();

        assertThat(second).isEqualTo(first);
        assertThat(apiClient.get("/campaigns").body().get("items")).hasSize(1);
    }

    @Test
    void aDraftSomebodyElseChangedIsNotOverwritten() {
        var draft = Map.of(
                "name",
                "Neu",
                "mailClass",
                "SERVICE",
                "audience",
                Map.of("contract", "NEW"),
                "subject",
                "S",
                "body",
                "B");
        String id = CampaignsApi.write(apiClient, Map.of()).body().get("id").asString();

        assertThat(apiClient.put("/campaigns/" + id, draft, "If-Match", "\"1\"").status())
                .isEqualTo(200);
        assertThat(apiClient.put("/campaigns/" + id, draft, "If-Match", "\"1\"").status())
                .isEqualTo(412);
        assertThat(apiClient
                        .put("/campaigns/" + id, draft, "If-Match", "version 2")
                        .problem())
                .isEqualTo("not-a-tag");
        assertThat(apiClient.get("/campaigns/" + id).body().get("name").asString())
                .isEqualTo("Neu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/campaigns",
                "/campaigns/%s",
                "/campaigns/%s/audience",
                "/campaigns/%s/occurrences",
                "/audience?behaviour=DORMANT"
            })
    void anotherNetworkSeesNothing(String path) {
        String id = CampaignsApi.write(apiClient, Map.of()).body().get("id").asString();
        UUID elsewhere = UUID.randomUUID();
        var stranger = ApiClient.of(port, elsewhere).forNetwork(network);
        var atHome = ApiClient.of(port, elsewhere);

        assertThat(stranger.get(path.formatted(id)).status()).isEqualTo(403);
        assertThat(atHome.get(path.formatted(id)).body().toString()).doesNotContain("Wir vermissen Sie");
        assertThat(atHome.post("/campaigns/" + id + "/launch", Map.of()).status())
                .isEqualTo(404);
        assertThat(stranger.post("/campaigns/" + id + "/launch", Map.of()).status())
                .isEqualTo(403);
        assertThat(atHome.put(
                                "/campaigns/" + id,
                                Map.of(
                                        "name",
                                        "X",
                                        "mailClass",
                                        "SERVICE",
                                        "audience",
                                        Map.of("contract", "NEW"),
                                        "subject",
                                        "S",
                                        "body",
                                        "B"))
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"funder", "member-contact", "service"})
    void onlyTheNetworksOwnPeopleWriteMail(String role) {
        var other = ApiClient.of(port, network).withRole(role);

        assertThat(CampaignsApi.write(other, Map.of()).status()).isEqualTo(403);
        assertThat(other.get("/campaigns").status()).isEqualTo(403);
    }
}
