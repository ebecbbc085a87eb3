package org.lotse.serviceclient;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

class ServiceClientsTest {

    private final AtomicInteger tokens = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile String accepted = "token-1";
    private volatile int providerStatus = 200;
    private final HttpServer server = server();
    private final RestClient client = ServiceClients.builder(
                    new ServiceCredentials(url("/token"), "lotse-services", "secret"), Duration.ofMinutes(3))
            .baseUrl(url("/neighbour"))
            .build();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void start() {
        server.start();
        log.start();
        ((Logger) LoggerFactory.getLogger(RefusedTokenInterceptor.class)).addAppender(log);
    }

    @AfterEach
    void stop() {
        ((Logger) LoggerFactory.getLogger(RefusedTokenInterceptor.class)).detachAppender(log);
        server.stop(0);
    }

    @Test
    void oneTokenServesManyRequests() {
        assertThat(ask()).isEqualTo("hello");
        assertThat(ask()).isEqualTo("hello");

        assertThat(tokens).hasValue(1);
    }

    @Test
    void aRefusedTokenIsDroppedAndTheRequestSentOnceMore() {
        ask();
        accepted = "token-2";

        assertThat(ask()).isEqualTo("hello");

        assertThat(tokens).hasValue(2);
        assertThat(log.list).isEmpty();
    }

    @Test
    void aFreshTokenThatIsRefusedIsSaidWithTheReasonAndNotAskedForInALoop() {
        accepted = "none";

        assertThatExceptionOfType(HttpClientErrorException.Unauthorized.class)
                .isThrownBy(this::ask)
                .satisfies(e -> assertThat(ServiceFailures.isTransient(e)).isTrue());

        assertThat(asked).hasValue(2);
        assertThat(log.list)
                .singleElement()
                .satisfies(event -> assertThat(event.getFormattedMessage())
                        .contains("The iss claim is not valid")
                        .contains("lotse.identity.issuer"));
    }

    @Test
    void aProviderThatGivesNoTokenLooksLikeANeighbourThatIsAway() {
        providerStatus = 401;

        assertThatExceptionOfType(ResourceAccessException.class)
                .isThrownBy(this::ask)
                .withMessageContaining("No token for service lotse-services")
                .withMessageContaining("invalid_client")
                .satisfies(e -> assertThat(ServiceFailures.isTransient(e)).isTrue());

        providerStatus = 200;
        assertThat(ask()).isEqualTo("hello");
    }

    @Test
    void aRefusalOfTheContentIsFinal() {
        assertThatExceptionOfType(RestClientException.class)
                .isThrownBy(() -> client.get().uri("/no").retrieve().body(String.class))
                .satisfies(e -> assertThat(ServiceFailures.isTransient(e)).isFalse());
        assertThatExceptionOfType(RestClientException.class)
                .isThrownBy(() -> client.get().uri("/broken").retrieve().body(String.class))
                .satisfies(e -> assertThat(ServiceFailures.isTransient(e)).isTrue());
    }

    private String ask() {
        String answer = client.get().uri("/question").retrieve().body(String.class);
        return String.valueOf(answer);
    }

    private URI url(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private HttpServer server() {
        try {
            HttpServer made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            made.createContext("/token", this::handOut);
            made.createContext("/neighbour", this::answer);
            return made;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void handOut(HttpExchange exchange) throws IOException {
        String answer = providerStatus == 200
                ? "{\"access_token\":\"token-%d\",\"token_type\":\"Bearer\",\"expires_in\":300}"
                        .formatted(tokens.incrementAndGet())
                : "{\"error\":\"invalid_client\"}";
        send(exchange, providerStatus, "application/json", answer);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        boolean right =
                ("Bearer " + accepted).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (!right) {
            exchange.getResponseHeaders()
                    .add(
                            "WWW-Authenticate",
                            "Bearer error=\"invalid_token\", error_description=\"The iss claim is not valid\"");
            send(exchange, 401, "text/plain", "who are you?");
            return;
        }
        int status = Map.of("/neighbour/no", 422, "/neighbour/broken", 502)
                .getOrDefault(exchange.getRequestURI().getPath(), 200);
        send(exchange, status, "text/plain", "hello");
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
