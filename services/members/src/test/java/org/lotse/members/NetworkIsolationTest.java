package org.lotse.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lotse.tenancy.CurrentNetwork;
import org.lotse.testplatform.ApiClient;
import org.lotse.testplatform.TestPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Data of one network are invisible to another: at every endpoint, and again in the database. */
@MembersServiceTest
class NetworkIsolationTest {

    private static final List<String> TABLES =
            List.of("members", "terms", "classifications", "persons", "assignments", "import_marks", "networks");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @TestFactory
    Stream<DynamicTest> noEndpointOpensToATokenOfAnotherNetwork() throws IOException, InterruptedException {
        JsonNode api = JsonMapper.builder()
                .build()
                .readTree(send("GET", "/v3/api-docs", TestPlatform.token("coordinator", UUID.randomUUID())));
        List<DynamicTest> tests = api.path("paths").properties().stream()
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .map(method -> DynamicTest.dynamicTest(
                                method + " " + path.getKey(), () -> isRefused(method, path.getKey()))))
                .toList();
        assertThat(tests).hasSizeGreaterThan(20);
        return tests.stream();
    }

    private void isRefused(String method, String path) throws IOException, InterruptedException {
        String token = TestPlatform.token("coordinator", UUID.randomUUID());

        String address = path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());

        assertThat(path).startsWith("/networks/{networkId}");
        assertThat(status(method, address, token)).isEqualTo(403);
        assertThat(status(method, address, "")).isEqualTo(401);
    }

    @Test
    void theDatabaseHidesTheRowsOfOthersFromAQueryThatForgetsTheNetwork() {
        ApiClient one = ApiClient.coordinator(port);
        ApiClient other = ApiClient.coordinator(port);
        one.withRole("administrator").put("", "{\"name\": \"Netz Eins\"}");
        one.put("/imports/" + UUID.randomUUID() + "/rows", """
                {"rows": [{"row": 1, "member": {"name": "Firma", "startsOn": "2023-01-01", "sizeClass": "SMALL"},
                           "person": {"name": "Anna Berg"}}]}""");

        for (String table : TABLES) {
            assertThat(count(one.network(), table)).as(table).isEqualTo(table.equals("import_marks") ? 5 : 1);
            assertThat(count(other.network(), table)).as(table).isZero();
        }
        assertThat(jdbc.sql("select count(*) from members").query(Integer.class).single())
                .as("outside of any network")
                .isZero();
    }

    @Test
    void anIdOfAnotherNetworkIsUnknown() {
        ApiClient one = ApiClient.coordinator(port);
        ApiClient other = ApiClient.coordinator(port);
        String firm = MembersApi.admit(one, "Firma");

        assertThat(other.get("/members/" + firm).status()).isEqualTo(404);
        assertThat(other.post("/members/" + firm + "/terms", "{\"startsOn\": \"2023-01-01\"}")
                        .status())
                .isEqualTo(404);
        assertThat(other.delete("/members/" + firm).status()).isEqualTo(404);
        assertThat(one.get("/members/" + firm).status()).isEqualTo(200);
    }

    @Test
    void aMemberContactSeesItsOwnFirmAtMost() {
        ApiClient coordinator = ApiClient.coordinator(port);
        String firm = MembersApi.admit(coordinator, "Firma");
        ApiClient contact = coordinator.withRole("member-contact");

        assertThat(contact.get("/members/" + firm).status()).isEqualTo(403);
        assertThat(contact.get("/members").status()).isEqualTo(403);
        assertThat(coordinator.withRole("funder").get("/members").status()).isEqualTo(403);
        assertThat(coordinator.get("/directory").status()).isEqualTo(403);
        assertThat(coordinator.withRole("service").get("/directory").status()).isEqualTo(200);
    }

    private int count(UUID network, String table) {
        return CurrentNetwork.during(
                network,
                () -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single());
    }

    private int status(String method, String path, String token) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request(method, path, token), BodyHandlers.discarding())
                .statusCode();
    }

    private String send(String method, String path, String token) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request(method, path, token), BodyHandlers.ofString())
                .body();
    }

    private HttpRequest request(String method, String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method.toUpperCase(Locale.ROOT), HttpRequest.BodyPublishers.ofString("{}"))
                .header("Content-Type", "application/json");
        return (token.isEmpty() ? request : request.header("Authorization", "Bearer " + token)).build();
    }
}
