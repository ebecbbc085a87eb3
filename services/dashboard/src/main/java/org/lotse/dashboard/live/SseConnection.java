package org.lotse.dashboard.live;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open page. It is written to by a thread of its own, so that a slow browser keeps nobody else waiting. */
final class SseConnection {

    /** After it the browser connects again, with whatever login it then has. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);
    private static final int WAITING = 20;

    private static final String WAKE = "";

    private final SseEmitter stream;
    private final BlockingQueue<String> updates = new ArrayBlockingQueue<>(WAITING);
    private volatile boolean open = true;

    SseConnection() {
        this(new SseEmitter(LONGEST.toMillis()));
    }

    /** @param stream to the browser */
    SseConnection(SseEmitter stream) {
        this.stream = stream;
    }

    /**
     * @param left what to do when the page is closed
     * @throws IllegalStateException if the first event cannot be kept
     */
    SseEmitter open(Runnable left) {
        stream.onTimeout(stream::complete);
        stream.onError(lost -> open = false);
        stream.onCompletion(() -> {
            open = false;
            left.run();
        });
        sayThatItIsOpen();
        Thread.ofVirtual().name("dashboard-page").start(this::write);
        return stream;
    }

    /** The browser connects again, to whoever then answers. */
    void close() {
        open = false;
        offer(WAKE);
    }

    /** A browser that is so slow that the queue is full loses the oldest update; its figures are in the next one. */
    void offer(String update) {
        while (!updates.offer(update)) {
            updates.poll();
        }
    }

    /**
     * Kept until the request's own thread has the response, which it then commits: filters still set headers on the way out, and two
     * threads at the headers of one response break it.
     */
    private void sayThatItIsOpen() {
        try {
            stream.send(SseEmitter.event().comment("open").reconnectTime(2_000));
        } catch (IOException impossible) {
            throw new IllegalStateException("Nothing is written yet", impossible);
        }
    }

    private void write() {
        try {
            while (open) {
                var update = updates.poll(SIGN_OF_LIFE.toMillis(), TimeUnit.MILLISECONDS);
                if (open) {
                    stream.send(
                            update == null
                                    ? SseEmitter.event().comment("still here")
                                    : SseEmitter.event().name("changed").data(update));
                }
            }
            stream.complete();
        } catch (IOException | IllegalStateException left) {
            // the server heard of the broken connection too and ends the request; it refuses to be told by a second
            // thread
            open = false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
