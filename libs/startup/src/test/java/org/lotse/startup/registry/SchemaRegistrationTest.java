package org.lotse.startup.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.facts.Topics;
import org.lotse.serde.FactBytes;
import org.lotse.startup.ClockSkewException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** Tests against a server that answers like a registry. */
@ExtendWith(OutputCaptureExtension.class)
class SchemaRegistrationTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer registry;

    @BeforeEach
    void open() throws IOException {
        registry = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        registry.start();
    }

    @AfterEach
    void close() {
        registry.stop(0);
    }

    @Test
    void everySchemaThatTheServiceWritesIsRegisteredBeforeItServes() {
        answer(200, "{\"id\":7}");

        start("events.programme.v1").close();

        assertThat(asked)
                .containsExactlyInAnyOrder(
                        "/subjects/events.programme.v1-org.lotse.facts.programme.EventRecorded/versions",
                        "/subjects/events.programme.v1-org.lotse.facts.programme.EventRetracted/versions");
    }

    @ParameterizedTest
    @CsvSource({
        "401, Let this service read and register schemas there",
        "403, Let this service read and register schemas there",
        "404, /apis/ccompat/v7",
        "409, Start the release that wrote last",
        "422, Start the release that wrote last"
    })
    void aRegistryThatRefusesEndsTheStartWithTheWayOut(int status, String wayOut, CapturedOutput output) {
        answer(status, "{\"message\":\"no,\\n because\"}");

        assertThatThrownBy(() -> start("events.programme.v1")).isNotNull();

        assertThat(output)
                .contains("The schema registry answered " + status, "no, because", wayOut)
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Welcome</html>", "{}", "{\"id\":{}}"})
    void whatIsNoRegistryEndsTheStart(String page, CapturedOutput output) {
        answer(200, page);

        assertThatThrownBy(() -> start("events.programme.v1")).isNotNull();

        assertThat(output)
                .contains("is not a schema registry", "lotse.registry.url")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void aRegistryThatIsAwayEndsNothing(int status, CapturedOutput output) {
        answer(status, "later");

        start("events.programme.v1").close();

        assertThat(output).contains("Schemas are registered with the first fact");
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, 3})
    void aRegistryThatLivesInAnotherTimeEndsTheStart(int hours) {
        answer(200, "{\"id\":7}"); // this server sends its time
        var registration = new SchemaRegistration(
                FactBytes.withRegistry(url()),
                List.of(Topics.named(Topics.PROGRAMME)),
                Clock.offset(Clock.systemUTC(), Duration.ofHours(hours)));

        assertThatThrownBy(registration::start)
                .isInstanceOf(ClockSkewException.class)
                .hasMessageContaining("in the registry");
    }

    @Test
    void aServiceThatWritesNothingAsksNothing() {
        answer(403, "no");

        start("").close();

        assertThat(asked).isEmpty();
    }

    private void answer(int status, String body) {
        registry.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            byte[] bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            try (var out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        });
    }

    private ConfigurableApplicationContext start(String topics) {
        return new SpringApplicationBuilder(SchemaRegistrationTestApplication.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .properties(
                        "lotse.registry.url=" + url(),
                        topics.isEmpty() ? "none=none" : "lotse.registry.writes=" + topics)
                .run();
    }

    private String url() {
        return "http://127.0.0.1:" + registry.getAddress().getPort();
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(SchemaRegistrationAutoConfiguration.class)
    static class SchemaRegistrationTestApplication {}
}
