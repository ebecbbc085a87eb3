package org.lotse.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class SseConnectionTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Test
    void theRequestsOwnThreadWritesFirst() {
        var recordingSseEmitter = new RecordingSseEmitter();
        var page = new SseConnection(recordingSseEmitter);

        page.open(() -> {});
        page.offer("{}");

        await().atMost(PATIENCE).until(() -> recordingSseEmitter.writers.size() > 1);
        assertThat(recordingSseEmitter.writers.getFirst()).isEqualTo(Thread.currentThread());
        assertThat(recordingSseEmitter.writers.get(1)).isNotEqualTo(Thread.currentThread());
        page.close();
    }

    @Test
    void aBrowserThatLeftTakesNoThreadWithIt() throws InterruptedException {
        var died = new CopyOnWriteArrayList<Throwable>();
        var usual = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, cause) -> died.add(cause));
        try {
            var recordingSseEmitter = new RecordingSseEmitter();
            var page = new SseConnection(recordingSseEmitter);
            var letGo = new AtomicInteger();
            page.open(letGo::incrementAndGet);
            recordingSseEmitter.left = true;
            page.offer("{}");

            await().atMost(PATIENCE).until(() -> recordingSseEmitter.writers.size() > 1);
            assertThat(recordingSseEmitter.writers.get(1).join(PATIENCE)).isTrue();
            assertThat(letGo).hasValue(1);
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(usual);
        }
        assertThat(died).isEmpty();
    }

    /** The connection of a browser that may disconnect; the server then ends the request and rejects a completion by another thread. */
    private static final class RecordingSseEmitter extends SseEmitter {

        private final List<Thread> writers = new CopyOnWriteArrayList<>();
        private volatile boolean left;

        @Override
        public void send(SseEventBuilder event) throws IOException {
            writers.add(Thread.currentThread());
            if (left) {
                throw new IOException("Broken pipe");
            }
        }

        @Override
        public void completeWithError(Throwable cause) {
            throw new IllegalStateException("The request has ended");
        }
    }
}
