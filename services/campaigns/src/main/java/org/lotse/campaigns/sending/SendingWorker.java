package org.lotse.campaigns.sending;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The single sending thread. It is separate from request handling, so a slow mail server or a long campaign never slows a response. */
@Component
class SendingWorker implements SmartLifecycle, RateLimiter {

    private static final Logger LOG = LoggerFactory.getLogger(SendingWorker.class);

    private final SendingRun sendingRun;
    private final SendingProperties settings;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition stopped = lock.newCondition();
    private final long nanosBetweenMails;
    private long nextMailAt = System.nanoTime();
    private boolean stopping;
    private @Nullable Thread thread;

    SendingWorker(SendingRun sendingRun, SendingProperties settings) {
        this.sendingRun = sendingRun;
        this.settings = settings;
        this.nanosBetweenMails = TimeUnit.SECONDS.toNanos(1) / settings.perSecond();
    }

    @Override
    public void start() {
        stopping = false;
        thread = Thread.ofPlatform().name("campaigns-sender").daemon().start(this::run);
    }

    /** Waits for the current mail to finish: an interruption would make it uncertain. */
    @Override
    public void stop() {
        lock.lock();
        try {
            stopping = true;
            stopped.signalAll();
        } finally {
            lock.unlock();
        }
        Thread running = thread;
        thread = null;
        if (running != null) {
            try {
                running.join(Duration.ofSeconds(30));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.active();
    }

    @Override
    public boolean nextMail() {
        long wait = nextMailAt - System.nanoTime();
        boolean go = pause(Duration.ofNanos(Math.max(0, wait)));
        nextMailAt = Math.max(nextMailAt, System.nanoTime() - nanosBetweenMails) + nanosBetweenMails;
        return go;
    }

    private void run() {
        Duration rest = Duration.ZERO;
        while (pause(rest)) {
            try {
                rest = sendingRun.run(this) ? Duration.ZERO : settings.idle();
            } catch (RuntimeException e) {
                // the class only: a message may repeat an address
                LOG.warn(
                        "Sending pauses for {}: {}",
                        settings.retry(),
                        e.getClass().getSimpleName());
                rest = settings.retry();
            }
        }
    }

    /** @return false when the sender is to stop */
    private boolean pause(Duration rest) {
        long left = rest.toNanos();
        lock.lock();
        try {
            while (!stopping && left > 0) {
                left = stopped.awaitNanos(left);
            }
            return !stopping;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
