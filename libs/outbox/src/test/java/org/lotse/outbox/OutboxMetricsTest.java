package org.lotse.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lotse.outbox.store.OutboxBacklog;
import org.lotse.outbox.store.OutboxStore;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

class OutboxMetricsTest {

    private final OutboxStore waiting = mock(OutboxStore.class);
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void aScrapeAsksTheDatabaseOnce() {
        when(waiting.backlog()).thenReturn(new OutboxBacklog(7, 1, Duration.ofMillis(2_500)));
        new OutboxMetrics(waiting).bindTo(registry);

        assertThat(figure("lotse.outbox.backlog")).isEqualTo(7);
        assertThat(figure("lotse.outbox.refused")).isEqualTo(1);
        assertThat(figure("lotse.outbox.oldest")).isEqualTo(2.5);
        verify(waiting, times(1)).backlog();
    }

    @Test
    void nothingIsSaidOfTheFactsOfADatabaseThatRefuses() {
        when(waiting.backlog()).thenThrow(new CannotGetJdbcConnectionException("away"));
        new OutboxMetrics(waiting).bindTo(registry);

        assertThat(figure("lotse.outbox.backlog")).isNaN();
        assertThat(figure("lotse.outbox.oldest")).isNaN();
    }

    /** A scrape times out after ten seconds, and then all metrics of the service are missing. */
    @Test
    @Timeout(10)
    void aScrapeDoesNotWaitForADatabaseThatDoesNotAnswer() throws Exception {
        CountDownLatch answer = new CountDownLatch(1);
        when(waiting.backlog()).thenAnswer(question -> {
            answer.await();
            return new OutboxBacklog(7, 0, Duration.ZERO);
        });
        new OutboxMetrics(waiting).bindTo(registry);

        assertThat(figure("lotse.outbox.backlog")).isNaN();
        assertThat(figure("lotse.outbox.refused")).isNaN();
        assertThat(figure("lotse.outbox.oldest")).isNaN();

        answer.countDown();
        await().untilAsserted(() -> assertThat(figure("lotse.outbox.backlog")).isEqualTo(7));
    }

    private double figure(String name) {
        return registry.get(name).gauge().value();
    }
}
