package org.lotse.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lotse.dashboard.TestViewers.NETWORK;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lotse.dashboard.fixture.DemoFactPublisher;
import org.lotse.dashboard.fixture.DemoMembers;
import org.lotse.dashboard.fixture.StubbedDashboardTest;
import org.lotse.testplatform.TestPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@StubbedDashboardTest
@Tag(TestPlatform.EVERYWHERE)
class LiveUpdatesTest {

    /** A started thread seldom runs before the thread that starts it, so the test repeats the start. */
    private static final int STARTS = 50;

    @LocalServerPort
    private int port;

    @Autowired
    private ChangeListener changeListener;

    @Autowired
    private SseConnections pages;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anOpenPageHearsOfAChangeInItsNetworkOnly() throws Exception {
        var firm = new DemoMembers().firms().get(2);
        try (var demoFactPublisher = new DemoFactPublisher();
                var page = new SseClient(port)) {
            var elsewhere = new DemoMembers.DemoFirm(
                    UUID.randomUUID(),
                    "",
                    "CURRENT",
                    "ACTIVE",
                    DemoMembers.TODAY,
                    DemoMembers.TODAY,
                    0,
                    null,
                    "SMALL",
                    "standard");
            demoFactPublisher.publishActivation(UUID.randomUUID(), elsewhere, "ACTIVE");
            demoFactPublisher.publishMember(firm.id());
            demoFactPublisher.publishActivation(NETWORK, firm, "AT_RISK");

            page.hears(data -> data.contains(firm.id().toString())
                    && data.contains("\"matrix." + firm.contract() + ".AT_RISK\":"));
            assertThat(page.heard)
                    .noneMatch(data -> data.contains(elsewhere.id().toString()));
        }
    }

    @Test
    void aPageHearsTheFiguresWhenItOpensAndLooksAgainWhenNobodyListenedForAWhile() throws Exception {
        try (var page = new SseClient(port)) {
            page.hears(data -> data.contains("\"members\":") && data.contains("\"many\":false"));
            page.heard.clear();

            jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where usename = current_user and query like 'listen %'")
                    .query()
                    .listOfRows();

            page.hears(LiveUpdatesTest::looksAgain);
        }
    }

    @Test
    void aPageIsToldAfterEveryNewStart() throws Exception {
        try (var page = new SseClient(port)) {
            for (int start = 0; start < STARTS; start++) {
                changeListener.stop();
                page.heard.clear();
                changeListener.start();

                page.hears(LiveUpdatesTest::looksAgain);
            }
        }
    }

    @Test
    void aServerThatStopsEndsItsPagesInsteadOfWaitingForThem() throws Exception {
        try (var page = new SseClient(port)) {
            pages.stop();
            try (var late = new SseClient(port)) {
                page.ends();
                late.ends();
            }
        } finally {
            pages.start();
        }
    }

    private static boolean looksAgain(String update) {
        return update.contains("\"many\":true");
    }

    /** A browser with one open page. */
    private static final class SseClient implements AutoCloseable {

        private final CopyOnWriteArrayList<String> heard = new CopyOnWriteArrayList<>();
        private final Thread listener;
        private final HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        SseClient(int port) throws IOException, InterruptedException {
            browser.send(get(port, "/as/coordinator?to=/login/failed"), HttpResponse.BodyHandlers.discarding());
            var stream = browser.send(get(port, "/live"), HttpResponse.BodyHandlers.ofLines());
            assertThat(stream.statusCode()).isEqualTo(200);
            listener = Thread.ofVirtual().start(() -> listen(stream.body()));
        }

        private static HttpRequest get(int port, String path) {
            return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .build();
        }

        private void listen(Stream<String> lines) {
            try {
                lines.filter(line -> line.startsWith("data:")).forEach(heard::add);
            } catch (UncheckedIOException closed) {
                // the test is over
            }
        }

        void hears(Predicate<String> update) {
            await().atMost(Duration.ofMinutes(3))
                    .untilAsserted(() -> assertThat(heard).anyMatch(update));
        }

        void ends() throws InterruptedException {
            assertThat(listener.join(Duration.ofMinutes(3)))
                    .as("the server ended the stream")
                    .isTrue();
        }

        @Override
        public void close() {
            // the stream never ends by itself
            browser.shutdownNow();
        }
    }
}
