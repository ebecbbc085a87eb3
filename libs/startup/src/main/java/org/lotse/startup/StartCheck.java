package org.lotse.startup;

import org.springframework.context.SmartLifecycle;

/**
 * Runs a check once per start and aborts the start by throwing an exception. It does not run in a start that ends before anything connects,
 * such as the training run of an ahead-of-time cache.
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

    /** Runs before everything that writes or serves: the outbox relay, Streams and the web server start near {@code Integer.MAX_VALUE}. */
    @Override
    public final int getPhase() {
        return 0;
    }
}
