package org.lotse.dashboard.live;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The connection of one open page. Each has its own writer thread, so that a slow browser does not delay the others. */
final class SseConnection {

    /** After this time the browser reconnects with its current login. */
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
     * @param left runs once when the page is closed, by whichever side
     * @throws IllegalStateException if the first event cannot be buffered
     */
    SseEmitter open(Runnable left) {
        stream.onTimeout(stream::complete);
        stream.onError(lost -> close());
        stream.onCompletion(this::close);
        bufferFirstEvent();
        Thread.ofVirtual().name("dashboard-page").start(() -> write(left));
        return stream;
    }

    /** Ends the writer thread, and with it the stream. The browser reconnects, possibly to another instance. */
    void close() {
        open = false;
        offer(WAKE);
    }

    /** If a slow browser's queue is full, the oldest update is dropped; the next one contains its figures. */
    void offer(String update) {
        while (!updates.offer(update)) {
            updates.poll();
        }
    }

    /**
     * Buffers the first event until the request thread commits the response: filters still set headers at that time, and concurrent access
     * to the headers of one response breaks it.
     */
    private void bufferFirstEvent() {
        try {
            stream.send(SseEmitter.event().comment("open").reconnectTime(2_000));
        } catch (IOException impossible) {
            throw new IllegalStateException("Nothing is written yet", impossible);
        }
    }

    private void write(Runnable left) {
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
        } catch (IOException | IllegalStateException lost) {
            // the server ends the request itself, and rejects a completion by a second thread
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            left.run();
        }
    }
}
