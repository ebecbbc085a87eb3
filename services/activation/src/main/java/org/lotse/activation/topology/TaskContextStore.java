package org.lotse.activation.topology;

import java.util.Map;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.output.OutputBuffer;
import org.lotse.activation.task.MemberTask;

/**
 * Shared state of the two processors of one task: one merges facts, the other publishes. It holds no data that is not in the other stores.
 * It is a store only because Kafka Streams has no other way to share an object between processors of one task.
 */
final class TaskContextStore implements StateStore {

    static final String STORE = "task-context";

    private @Nullable MemberTask memberTask;
    private @Nullable OutputBuffer outputBuffer;
    private long published;
    private long lastArrivalAt;
    private boolean touched;

    /** Sets the members and the output of the task. */
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

    /** Called for every record, readable or not. */
    void recordArrived(long now) {
        lastArrivalAt = now;
    }

    /** When the last record came, by the system time of the context; 0 before the first. */
    long lastArrivalAt() {
        return lastArrivalAt;
    }

    /** Requests a publication before the next commit; returns whether none was requested before. */
    boolean markDirty() {
        boolean first = !touched;
        touched = true;
        return first;
    }

    void published() {
        touched = false;
        published++;
    }

    /** Number of publications of this task. */
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
    @SuppressWarnings("deprecation") // required by the interface until the method is removed
    public void flush() {
        // holds no data of its own
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

    /** Builds one store per task. */
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
