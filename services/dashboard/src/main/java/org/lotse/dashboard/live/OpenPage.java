package org.lotse.dashboard.live;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open page. It is written to by a thread of its own, so that a slow browser keeps nobody else waiting. */
final class OpenPage {

    /** After it the browser connects again, with whatever login it then has. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);
    private static final int WAITING = 20;

    private final SseEmitter stream = new SseEmitter(LONGEST.toMillis());
    private final BlockingQueue<String> updates = new ArrayBlockingQueue<>(WAITING);
    private volatile boolean open = true;

    /** @param left what to do when the page is closed */
    SseEmitter open(Runnable left) {
        stream.onTimeout(stream::complete);
        stream.onError(lost -> open = false);
        stream.onCompletion(() -> {
            open = false;
            left.run();
        });
        Thread.ofVirtual().name("dashboard-page").start(this::write);
        return stream;
    }

    /** A browser that is so slow that the queue is full loses the oldest update; its figures are in the next one. */
    void offer(String update) {
        while (!updates.offer(update)) {
            updates.poll();
        }
    }

    private void write() {
        try {
            stream.send(SseEmitter.event().comment("open").reconnectTime(2_000));
            while (open) {
                var update = updates.poll(SIGN_OF_LIFE.toMillis(), TimeUnit.MILLISECONDS);
                stream.send(
                        update == null
                                ? SseEmitter.event().comment("still here")
                                : SseEmitter.event().name("changed").data(update));
            }
        } catch (IOException | IllegalStateException left) {
            open = false;
            stream.completeWithError(left);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
