package org.lotse.testplatform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class ApiClientTest {

    private final UUID network = UUID.randomUUID();
    private HttpServer server;
    private ApiClient client;
    private volatile String lastRequest = "";
    private volatile String lastBody = "";

    @BeforeEach
    void aServiceThatRemembersTheLastRequest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        client = ApiClient.of("http://127.0.0.1:" + server.getAddress().getPort(), network, "secret");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aPathBelongsToTheNetworkUnlessItIsMeantOutside() {
        UUID other = UUID.randomUUID();

        client.get("/members");
        assertThat(lastRequest).isEqualTo("GET /networks/" + network + "/members application/json Bearer secret");
        client.forNetwork(other).delete("/members/1");
        assertThat(lastRequest).isEqualTo("DELETE /networks/" + other + "/members/1 application/json Bearer secret");
        client.outsideNetworks().get("/actuator/health", "Content-Type", "text/plain");
        assertThat(lastRequest).isEqualTo("GET /actuator/health text/plain Bearer secret");
    }

    @Test
    void jsonMayHaveSingleQuotesAndKeepsThemAmongDoubleOnes() {
        client.post("/members", "{'name': 'Krause'}");
        assertThat(lastBody).isEqualTo("{\"name\": \"Krause\"}");
        client.put("/members/1", "{\"name\": \"O'Neill\"}");
        assertThat(lastBody).isEqualTo("{\"name\": \"O'Neill\"}");
        client.patch("/members/1", Map.of("name", "O'Neill"));
        assertThat(lastBody).isEqualTo("{\"name\":\"O'Neill\"}");
    }

    @Test
    void aFileIsSentAsAForm() {
        client.upload("/imports", new ByteArrayResource("Firma\nMüller GmbH\n".getBytes(UTF_8)) {
            @Override
            public String getFilename() {
                return "list.csv";
            }
        });

        assertThat(lastRequest).contains("POST", "multipart/form-data");
        assertThat(lastBody).contains("name=\"file\"; filename=\"list.csv\"", "\r\n\r\nFirma\nMüller GmbH\n\r\n--");
    }

    @Test
    void aRefusalIsAResponseWithItsProblemAndField() {
        ApiResponse refused = client.get("/refused");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.etag()).isEqualTo("\"7\"");
        assertThat(refused.problem()).isEqualTo("invalid");
        assertThat(refused.field()).isEqualTo("name");
        assertThat(refused.text("missing")).isEmpty();
        assertThatIllegalStateException().isThrownBy(refused::requireSuccess).withMessageContaining("422");
    }

    @Test
    void aFileIsDownloadedAsBytesAndIsNoJson() {
        assertThat(client.download("/report.csv")).asString(UTF_8).isEqualTo("Größe");
        assertThat(client.get("/report.csv").requireSuccess()).isEmpty();
    }

    private void answer(HttpExchange exchange) throws IOException {
        lastRequest = exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("Content-Type") + " "
                + exchange.getRequestHeaders().getFirst("Authorization");
        lastBody = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        boolean refused = lastRequest.contains("/refused");
        exchange.getResponseHeaders().set("Content-Type", refused ? "application/problem+json" : "text/csv");
        exchange.getResponseHeaders().set("ETag", "\"7\"");
        byte[] body = (refused ? "{\"type\":\"urn:lotse:problem:invalid\",\"errors\":[{\"field\":\"name\"}]}" : "Größe")
                .getBytes(UTF_8);
        exchange.sendResponseHeaders(refused ? 422 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
