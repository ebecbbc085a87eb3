package org.lotse.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lotse.outbox.store.Backlog;
import org.lotse.outbox.store.WaitingFacts;
import org.springframework.transaction.CannotCreateTransactionException;

class OutboxMetricsTest {

    private final WaitingFacts waiting = mock(WaitingFacts.class);
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void aScrapeAsksTheDatabaseOnce() {
        when(waiting.backlog()).thenReturn(new Backlog(7, 1, Duration.ofMillis(2_500)));
        new OutboxMetrics(waiting).bindTo(registry);

        assertThat(figure("lotse.outbox.backlog")).isEqualTo(7);
        assertThat(figure("lotse.outbox.refused")).isEqualTo(1);
        assertThat(figure("lotse.outbox.oldest")).isEqualTo(2.5);
        verify(waiting, times(1)).backlog();
    }

    /** Each question waits long for a database that is away; three of them are more than a scrape waits. */
    @Test
    void aDatabaseThatIsAwayIsAskedOnceAndNothingIsSaidOfItsFacts() {
        when(waiting.backlog()).thenThrow(new CannotCreateTransactionException("away"));
        new OutboxMetrics(waiting).bindTo(registry);

        assertThat(figure("lotse.outbox.backlog")).isNaN();
        assertThat(figure("lotse.outbox.refused")).isNaN();
        assertThat(figure("lotse.outbox.oldest")).isNaN();
        verify(waiting, times(1)).backlog();
    }

    private double figure(String name) {
        return registry.get(name).gauge().value();
    }
}
