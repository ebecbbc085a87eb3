package org.lotse.websecurity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.tenancy.CurrentNetwork;
import org.lotse.testplatform.TestPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.client.RestClient;

@Tag(TestPlatform.EVERYWHERE)
@SpringBootTest(
        classes = WebSecurityTestApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=web-security-test", "lotse.web-security.operated=/cellar"})
@ContextConfiguration(initializers = TestPlatform.class)
class WebSecurityTest {

    private static final UUID LAUSITZ = UUID.fromString("00000000-0000-7000-8000-00000000000a");
    private static final UUID SAAR = UUID.fromString("00000000-0000-7000-8000-00000000000b");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aTableWithRowLevelSecurity() {
        jdbc.sql("create table if not exists guest (network_id uuid not null, name text not null)")
                .update();
        jdbc.sql("alter table guest enable row level security").update();
        jdbc.sql("alter table guest force row level security").update();
        jdbc.sql("drop policy if exists one_network on guest").update();
        jdbc.sql(
                        "create policy one_network on guest using (current_setting('lotse.network', true) = '*' or network_id ="
                                + " nullif(nullif(current_setting('lotse.network', true), ''), '*')::uuid)")
                .update();
        CurrentNetwork.everywhere(() -> jdbc.sql("delete from guest").update());
    }

    @Test
    void withoutATokenNobodyEnters() {
        var answer = ask(HttpMethod.GET, LAUSITZ, null, null);

        assertThat(answer.getStatusCode().value()).isEqualTo(401);
        assertThat(answer.getBody()).contains("urn:lotse:problem:not-logged-in");
    }

    @Test
    void aTokenThatCannotBeCheckedNowIsAskedForAgainLater() {
        var answer = ask(HttpMethod.GET, LAUSITZ, WebSecurityTestApplication.UNCHECKABLE, null);

        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("10");
        assertThat(answer.getBody()).contains("urn:lotse:problem:keys-away");
    }

    @Test
    void aRegistryThatIsAwayIsSaidWithTheTimeToComeBack() {
        var answer = client().get()
                .uri("/networks/{n}/schema", LAUSITZ)
                .header("Authorization", "Bearer " + TestPlatform.token("coordinator", LAUSITZ))
                .retrieve()
                .toEntity(String.class);

        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("10");
        assertThat(answer.getBody()).contains("urn:lotse:problem:registry-away", "nothing was changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"elsewhere", "elsewhere/transaction"})
    void aDatabaseThatIsAwayIsSaidWithTheTimeToComeBack(String path) {
        var answer = client().get()
                .uri("/networks/{n}/" + path, LAUSITZ)
                .header("Authorization", "Bearer " + TestPlatform.token("coordinator", LAUSITZ))
                .retrieve()
                .toEntity(String.class);

        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("10");
        assertThat(answer.getBody()).contains("urn:lotse:problem:database-away", "not certain");
    }

    @Test
    void aTokenOpensItsOwnNetworkOnly() {
        String token = TestPlatform.token("coordinator", LAUSITZ);

        assertThat(ask(HttpMethod.GET, LAUSITZ, token, null).getStatusCode().value())
                .isEqualTo(200);
        var foreign = ask(HttpMethod.GET, SAAR, token, null);
        assertThat(foreign.getStatusCode().value()).isEqualTo(403);
        assertThat(foreign.getBody()).contains("not-your-network");
    }

    @Test
    void whatBelongsToNoNetworkIsForWhoRunsThePlatform() {
        assertThat(raw("/cellar", TestPlatform.token("administrator", LAUSITZ))).isEqualTo(200);
        assertThat(raw("/cellar", TestPlatform.token("service"))).isEqualTo(200);
        assertThat(raw("/cellar", TestPlatform.token("coordinator", LAUSITZ))).isEqualTo(403);
        assertThat(raw("/cellar/deeper", TestPlatform.token("service"))).isEqualTo(403);
    }

    @Test
    void theNetworksIdCannotBeSmuggledInByAnotherSpelling() {
        String token = TestPlatform.token("coordinator", LAUSITZ);

        assertThat(raw("/networks/" + LAUSITZ + "/../" + SAAR + "/guests", token))
                .isGreaterThanOrEqualTo(400);
        assertThat(raw("/networks/" + SAAR.toString().toUpperCase(java.util.Locale.ROOT) + "/guests", token))
                .isEqualTo(403);
        assertThat(raw("/networks/" + SAAR + ";x=1/guests", token)).isGreaterThanOrEqualTo(400);
    }

    @Test
    void rowsOfAnotherNetworkStayHiddenEvenIfAQueryForgetsToAsk() {
        ask(HttpMethod.POST, LAUSITZ, TestPlatform.token("coordinator", LAUSITZ), "{\"name\":\"Müller GmbH\"}");
        ask(HttpMethod.POST, SAAR, TestPlatform.token("coordinator", SAAR), "{\"name\":\"Saarstahl\"}");

        assertThat(ask(HttpMethod.GET, LAUSITZ, TestPlatform.token("coordinator", LAUSITZ), null)
                        .getBody())
                .contains("Müller GmbH")
                .doesNotContain("Saarstahl");
    }

    @Test
    void aServiceMaySeeEachNetworkButOneAtATime() {
        ask(HttpMethod.POST, SAAR, TestPlatform.token("coordinator", SAAR), "{\"name\":\"Saarstahl\"}");

        assertThat(ask(HttpMethod.GET, LAUSITZ, TestPlatform.token("service"), null)
                        .getBody())
                .isEqualTo("[]");
        assertThat(ask(HttpMethod.GET, SAAR, TestPlatform.token("service"), null)
                        .getBody())
                .contains("Saarstahl");
    }

    @Test
    void aRoleThatMayNotIsToldSo() {
        var answer = ask(HttpMethod.POST, LAUSITZ, TestPlatform.token("funder", LAUSITZ), "{\"name\":\"X\"}");

        assertThat(answer.getStatusCode().value()).isEqualTo(403);
        assertThat(answer.getBody()).contains("not-allowed");
    }

    @Test
    void aBadFieldIsNamedWithItsReason() {
        String token = TestPlatform.token("coordinator", LAUSITZ);

        assertThat(ask(HttpMethod.POST, LAUSITZ, token, "{\"name\":\" \"}").getBody())
                .contains("\"field\":\"name\"", "must not be blank");
        assertThat(ask(HttpMethod.POST, LAUSITZ, token, "{\"name\":\"X\",\"arrives\":\"31.2.2026\"}")
                        .getBody())
                .contains("\"field\":\"arrives\"");
        assertThat(ask(HttpMethod.POST, LAUSITZ, token, "{\"name\":").getBody()).contains("unreadable");
        var refused = ask(HttpMethod.POST, LAUSITZ, token, "{\"name\":\"Nobody\"}");
        assertThat(refused.getStatusCode().value()).isEqualTo(409);
        assertThat(refused.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(refused.getBody()).contains("Name somebody.", "\"field\":\"name\"");
    }

    @ParameterizedTest
    @CsvSource({
        "arrives, 31.2.2026, days are written like 2026-11-27",
        "invitedBy, the host, an id looks like 0192f3c4",
        "room, SUITE, 'none of SINGLE, DOUBLE'"
    })
    void whatCannotBeReadIsRefusedInWordsForWhoeverWroteIt(String field, String value, String wayOut) {
        String body = "{\"name\":\"X\",\"%s\":\"%s\"}".formatted(field, value);

        var answer = ask(HttpMethod.POST, LAUSITZ, TestPlatform.token("coordinator", LAUSITZ), body);

        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody())
                .contains("\"field\":\"" + field + "\"", value, wayOut)
                .doesNotContain("java.", "org.lotse");
    }

    private ResponseEntity<String> ask(
            HttpMethod method,
            UUID network,
            @org.jspecify.annotations.Nullable String token,
            @org.jspecify.annotations.Nullable String body) {
        var request = client().method(method).uri("/networks/{n}/guests", network);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        return request.retrieve().toEntity(String.class);
    }

    private int raw(String path, String token) {
        return client().get()
                .uri(java.net.URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .retrieve()
                .toEntity(String.class)
                .getStatusCode()
                .value();
    }

    private RestClient client() {
        return RestClient.builder()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
    }
}
