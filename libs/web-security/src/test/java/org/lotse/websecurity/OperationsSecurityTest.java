package org.lotse.websecurity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.testplatform.TestPlatform;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests what operators see of a service: probes, metrics, request ids, and log lines in the format of containers. */
@SpringBootTest(
        classes = WebSecurityTestApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=web-security-test",
            "spring.application.name=house",
            "spring.config.import=classpath:org/lotse/observability/management.yml",
            "management.endpoint.health.group.readiness.include=readinessState,db",
            "logging.structured.format.console=logstash"
        })
@ContextConfiguration(initializers = TestPlatform.class)
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class OperationsSecurityTest {

    private static final UUID LAUSITZ = UUID.fromString("00000000-0000-7000-8000-00000000000a");
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String REQUEST = "c0ffee00-1111-2222-3333-444455556666";

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/actuator/health/liveness, 200",
        "/actuator/health/readiness, 200",
        "/actuator/info, 200",
        "/actuator/prometheus, 401",
        "/actuator/outbox, 401",
        "/actuator, 401",
        "/v3/api-docs, 401",
        "/v3/api-docs.yaml, 401"
    })
    void withoutATokenThereIsHealthAndInformationOnly(String path, int status) throws Exception {
        assertThat(get(path, "").statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/"})
    void theRestIsForAdministratorsAndServices(String path) throws Exception {
        assertThat(get(path, TestPlatform.token("service")).statusCode()).isNotIn(401, 403);
        assertThat(get(path, TestPlatform.token("administrator", LAUSITZ)).statusCode())
                .isNotIn(401, 403);
        assertThat(get(path, TestPlatform.token("coordinator", LAUSITZ)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void detailsOfHealthAreShownToOperatorsOnly() throws Exception {
        assertThat(get("/actuator/health", "").body()).contains("UP").doesNotContain("PostgreSQL", "components");
        assertThat(get("/actuator/health", TestPlatform.token("coordinator", LAUSITZ))
                        .body())
                .doesNotContain("PostgreSQL");
        assertThat(get("/actuator/health", TestPlatform.token("service")).body())
                .contains("PostgreSQL");
    }

    @Test
    void livenessNeverLooksOutsideAndReadinessLooksAtTheDatabase() throws Exception {
        String token = TestPlatform.token("service");

        assertThat(components("/actuator/health/liveness", token).propertyNames())
                .containsExactly("livenessState");
        assertThat(components("/actuator/health/readiness", token).propertyNames())
                .containsExactlyInAnyOrder("readinessState", "db");
    }

    @Test
    void informationSaysNameVersionAndBuild() throws Exception {
        JsonNode service = json.readTree(get("/actuator/info", "").body()).path("service");

        assertThat(service.path("name").asString()).isEqualTo("house");
        assertThat(service.path("version").asString()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(service.path("build").asString()).isNotBlank();
    }

    @Test
    void aRefusedRequestIsLoggedWithItsIdsAndNobodysName(CapturedOutput output) throws Exception {
        HttpResponse<String> answer = http.send(
                request("/networks/" + LAUSITZ + "/guests?name=M%C3%BCller")
                        .header("Authorization", "Bearer " + TestPlatform.token("coordinator", UUID.randomUUID()))
                        .header("X-Request-Id", REQUEST)
                        .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("X-Request-Id")).contains(REQUEST);
        String line = output.getOut()
                .lines()
                .filter(written -> written.contains(REQUEST))
                .findFirst()
                .orElseThrow();
        JsonNode logged = json.readTree(line);
        assertThat(logged.path("requestId").asString()).isEqualTo(REQUEST);
        assertThat(logged.path("networkId").asString()).isEqualTo(LAUSITZ.toString());
        assertThat(logged.path("traceId").asString()).isEqualTo(TRACE);
        assertThat(logged.path("spanId").asString()).hasSize(16).isNotEqualTo("b7ad6b7169203331");
        assertThat(logged.path("message").asString()).contains("403");
        assertThat(line).doesNotContainIgnoringCase("ller").doesNotContain("coordinator-of-the-test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna.mueller@firma.example", "short", "Anna Mueller from Cottbus"})
    void anImplausibleRequestIdIsReplaced(String given) throws Exception {
        HttpResponse<String> answer = http.send(
                request("/actuator/health").header("X-Request-Id", given).build(), BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("X-Request-Id").orElseThrow())
                .isNotEqualTo(given)
                .matches("[0-9a-f-]{36}");
    }

    private JsonNode components(String path, String token) throws Exception {
        return json.readTree(get(path, token).body()).path("components");
    }

    private HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }
}
