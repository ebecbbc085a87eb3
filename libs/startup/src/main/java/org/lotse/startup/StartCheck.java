package org.lotse.startup;

import org.springframework.context.SmartLifecycle;

/**
 * Looks at something once per start, and ends the start by an exception. A start that is over before anything connects, as the training of an
 * ahead-of-time cache, does not come so far.
 */
public abstract class StartCheck implements SmartLifecycle {

    private boolean running;

    protected abstract void check();

    @Override
    public final void start() {
        running = true;
        check();
    }

    @Override
    public final void stop() {
        running = false;
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    /** Before anything that writes or serves: the outbox's relay, streams and the web server start near {@code Integer.MAX_VALUE}. */
    @Override
    public final int getPhase() {
        return 0;
    }
}
