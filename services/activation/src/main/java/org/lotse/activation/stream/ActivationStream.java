package org.lotse.activation.stream;

import java.time.Duration;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.storage.StoresNotReadyException;
import org.springframework.context.SmartLifecycle;

/** Runs the topology from the start of the application to its end. */
final class ActivationStream implements SmartLifecycle {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Topology topology;
    private final Properties settings;
    private final int standbys;
    private final @Nullable Duration sessionTimeout;
    private final Supplier<@Nullable String> address;
    private final StreamThreadFailureHandler failures;
    private final StreamMeters meters;
    private volatile @Nullable KafkaStreams streams;

    /**
     * @param standbys copies of each store that other instances keep
     * @param sessionTimeout time without a heartbeat after which an instance counts as lost; null: the broker's value
     * @param address {@code host:port} where other instances query this one, known once the web server listens; null: none
     */
    ActivationStream(
            Topology topology,
            Properties settings,
            int standbys,
            @Nullable Duration sessionTimeout,
            Supplier<@Nullable String> address,
            StreamThreadFailureHandler failures,
            StreamMeters meters) {
        this.topology = topology;
        this.settings = settings;
        this.standbys = standbys;
        this.sessionTimeout = sessionTimeout;
        this.address = address;
        this.failures = failures;
        this.meters = meters;
    }

    @Override
    public void start() {
        Properties withAddress = new Properties();
        withAddress.putAll(settings);
        String here = address.get();
        if (here != null) {
            withAddress.put(StreamsConfig.APPLICATION_SERVER_CONFIG, here);
        }
        new GroupTakeover(topology, withAddress).takeOver();
        new StreamsGroupSettings(withAddress).set(standbys, sessionTimeout);
        KafkaStreams started = new KafkaStreams(topology, withAddress);
        started.setUncaughtExceptionHandler(failures);
        started.setGlobalStateRestoreListener(meters);
        started.start();
        streams = started;
    }

    @Override
    public void stop() {
        KafkaStreams stopping = streams;
        streams = null;
        if (stopping != null) {
            // leaves the group, so that a restart need not wait for the session to time out
            stopping.close(CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP)
                    .withTimeout(PATIENCE));
        }
    }

    @Override
    public boolean isRunning() {
        return streams != null;
    }

    /** The state reported by Kafka Streams; {@code NOT_RUNNING} before the start and after the stop. */
    KafkaStreams.State state() {
        KafkaStreams running = streams;
        return running == null ? KafkaStreams.State.NOT_RUNNING : running.state();
    }

    /** @throws StoresNotReadyException if the stores cannot be read right now */
    KafkaStreams ready() {
        KafkaStreams running = streams;
        if (running == null || running.state() != KafkaStreams.State.RUNNING) {
            throw new StoresNotReadyException(
                    running == null ? "stopped" : running.state().name());
        }
        return running;
    }
}
