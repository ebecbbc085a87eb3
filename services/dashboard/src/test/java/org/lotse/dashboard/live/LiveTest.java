package org.lotse.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lotse.dashboard.Pages.NETWORK;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.lotse.dashboard.stage.RehearsalTest;
import org.lotse.dashboard.stage.Stage;
import org.lotse.dashboard.stage.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RehearsalTest
class LiveTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anOpenPageHearsOfAChangeInItsNetworkOnly() throws Exception {
        var heard = new CopyOnWriteArrayList<String>();
        var firm = new Town().firms().get(2);
        try (var stage = new Stage();
                var browser = HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build()) {
            browser.send(get("/as/coordinator"), HttpResponse.BodyHandlers.discarding());
            var stream = browser.send(get("/live"), HttpResponse.BodyHandlers.ofInputStream());
            assertThat(stream.statusCode()).isEqualTo(200);
            var reader = Thread.ofVirtual().start(() -> listen(stream, heard));

            var elsewhere = new Town.Firm(
                    UUID.randomUUID(), "", "CURRENT", "ACTIVE", Town.TODAY, Town.TODAY, 0, null, "SMALL", "standard");
            stage.stands(UUID.randomUUID(), elsewhere, "ACTIVE");
            stage.registers(firm.id());
            stage.stands(NETWORK, firm, "AT_RISK");

            await().atMost(Duration.ofMinutes(3))
                    .untilAsserted(() -> assertThat(heard)
                            .anyMatch(data -> data.contains(firm.id().toString())
                                    && data.contains("\"matrix." + firm.contract() + ".AT_RISK\":")));
            assertThat(heard).noneMatch(data -> data.contains(elsewhere.id().toString()));
            reader.interrupt();
        }
    }

    @Test
    void aPageHearsTheFiguresWhenItOpensAndLooksAgainWhenNobodyListenedForAWhile() throws Exception {
        var heard = new CopyOnWriteArrayList<String>();
        try (var browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            browser.send(get("/as/coordinator?to=/login/failed"), HttpResponse.BodyHandlers.discarding());
            var stream = browser.send(get("/live"), HttpResponse.BodyHandlers.ofInputStream());
            var reader = Thread.ofVirtual().start(() -> listen(stream, heard));

            await().atMost(Duration.ofMinutes(3)).until(() -> !heard.isEmpty());
            assertThat(heard.getFirst()).contains("\"members\":").contains("\"many\":false");

            jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where usename = current_user and query like 'listen %'")
                    .query()
                    .listOfRows();

            await().atMost(Duration.ofMinutes(3))
                    .untilAsserted(() -> assertThat(heard).anyMatch(data -> data.contains("\"many\":true")));
            reader.interrupt();
        }
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
    }

    private static void listen(HttpResponse<java.io.InputStream> stream, CopyOnWriteArrayList<String> heard) {
        try (var lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> line.startsWith("data:")).forEach(heard::add);
        } catch (IOException | java.io.UncheckedIOException closed) {
            // the test is over
        }
    }
}
