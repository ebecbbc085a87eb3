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
final class TaskContextStore implements StateStore {

    static final String STORE = "task-context";

    private @Nullable MemberTask memberTask;
    private @Nullable OutputBuffer outputBuffer;
    private long published;
    private long lastArrivalAt;
    private boolean touched;

    /** What is worked on from now on. */
    void attach(MemberTask given, OutputBuffer to) {
        memberTask = given;
        outputBuffer = to;
    }

    MemberTask members() {
        if (memberTask == null) {
            throw new IllegalStateException("not initialised");
        }
        return memberTask;
    }

    OutputBuffer announcer() {
        if (outputBuffer == null) {
            throw new IllegalStateException("not initialised");
        }
        return outputBuffer;
    }

    /** A record came, whatever it was. */
    void recordArrived(long now) {
        lastArrivalAt = now;
    }

    /** When the last record came, by the system time of the context; 0 before the first. */
    long lastArrivalAt() {
        return lastArrivalAt;
    }

    /** Something must be published before the next commit; returns whether nothing had to be before. */
    boolean markDirty() {
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
        memberTask = null;
        outputBuffer = null;
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
    static final class TaskContextStoreBuilder implements StoreBuilder<TaskContextStore> {

        @Override
        public StoreBuilder<TaskContextStore> withCachingEnabled() {
            return this;
        }

        @Override
        public StoreBuilder<TaskContextStore> withCachingDisabled() {
            return this;
        }

        @Override
        public StoreBuilder<TaskContextStore> withLoggingEnabled(Map<String, String> config) {
            throw new UnsupportedOperationException("there is nothing to log");
        }

        @Override
        public StoreBuilder<TaskContextStore> withLoggingDisabled() {
            return this;
        }

        @Override
        public TaskContextStore build() {
            return new TaskContextStore();
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
