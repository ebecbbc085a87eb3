package org.lotse.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class OtlpSpanRecorderTest {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ObservabilityAutoConfiguration.class))
            .withPropertyValues("spring.application.name=members");
    private final Queue<String> received = new ConcurrentLinkedQueue<>();
    private final HttpServer collector;

    OtlpSpanRecorderTest() throws IOException {
        collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        collector.createContext("/v1/traces", exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
    }

    @AfterEach
    void stop() {
        collector.stop(0);
    }

    @Test
    void nothingIsExportedUnlessACollectorIsNamed() {
        service.run(context -> {
            SpanRecorder.Span span = context.getBean(SpanRecorder.class).begin("GET", null);
            span.end(false);

            assertThat(span.context().sampled()).isFalse();
            assertThat(context.getBean(SpanRecorder.class)).isNotInstanceOf(OtlpSpanRecorder.class);
        });
        assertThat(received).isEmpty();
    }

    @Test
    void spansOfATraceReachTheCollector() {
        TraceParent caller = TraceParent.root();
        String endpoint = "http://127.0.0.1:" + collector.getAddress().getPort() + "/v1/traces";
        service.withPropertyValues("lotse.tracing.endpoint=" + endpoint).run(context -> {
            SpanRecorder.Span span = context.getBean(SpanRecorder.class).begin("GET", caller);
            span.end(true);

            assertThat(span.context().traceId()).isEqualTo(caller.traceId());
            assertThat(span.context().spanId()).isNotEqualTo(caller.spanId());
        });

        await().atMost(LIMIT).until(() -> !received.isEmpty());
        assertThat(received.element()).contains("members", "GET");
    }
}
