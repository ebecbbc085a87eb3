package org.lotse.activation.stream;

import java.util.Map;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Where the two processors of one task work on the same members: one merges facts, the other publishes. It keeps nothing that is not in
 * the other stores, and is a store only because that is how Kafka Streams gives processors of one task something in common.
 */
final class Desk implements StateStore {

    static final String STORE = "desk";

    private @Nullable Members members;
    private @Nullable Announcer announcer;
    private long published;
    private long heardAt;
    private boolean touched;

    /** What is worked on from now on. */
    void lay(Members given, Announcer to) {
        members = given;
        announcer = to;
    }

    Members members() {
        if (members == null) {
            throw new IllegalStateException("not initialised");
        }
        return members;
    }

    Announcer announcer() {
        if (announcer == null) {
            throw new IllegalStateException("not initialised");
        }
        return announcer;
    }

    /** A record came, whatever it was. */
    void heard(long now) {
        heardAt = now;
    }

    /** When the last record came, by the system time of the context; 0 before the first. */
    long heardAt() {
        return heardAt;
    }

    /** Something must be published before the next commit; returns whether nothing had to be before. */
    boolean touch() {
        boolean first = !touched;
        touched = true;
        return first;
    }

    void published() {
        touched = false;
        published++;
    }

    /** How often this task has published. */
    long publications() {
        return published;
    }

    @Override
    public String name() {
        return STORE;
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        context.register(root, (key, value) -> {});
    }

    @Override
    @SuppressWarnings("deprecation") // a store must have it until the method is gone
    public void flush() {
        // nothing waits here
    }

    @Override
    public void close() {
        members = null;
        announcer = null;
    }

    @Override
    public boolean persistent() {
        return false;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    /** Makes one for each task. */
    static final class Builder implements StoreBuilder<Desk> {

        @Override
        public StoreBuilder<Desk> withCachingEnabled() {
            return this;
        }

        @Override
        public StoreBuilder<Desk> withCachingDisabled() {
            return this;
        }

        @Override
        public StoreBuilder<Desk> withLoggingEnabled(Map<String, String> config) {
            throw new UnsupportedOperationException("there is nothing to log");
        }

        @Override
        public StoreBuilder<Desk> withLoggingDisabled() {
            return this;
        }

        @Override
        public Desk build() {
            return new Desk();
        }

        @Override
        public Map<String, String> logConfig() {
            return Map.of();
        }

        @Override
        public boolean loggingEnabled() {
            return false;
        }

        @Override
        public String name() {
            return STORE;
        }
    }
}
