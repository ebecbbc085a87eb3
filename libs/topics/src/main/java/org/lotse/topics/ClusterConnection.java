package org.lotse.topics;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.FinalizedVersionRange;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** A client for queries about the cluster. Opening one waits for the cluster up to a limit, since a broker may start after its clients. */
final class ClusterConnection implements AutoCloseable {

    /** The broker feature behind {@code group.protocol=streams}; Kafka 4.2 is the first release that enables it by default. */
    private static final String STREAMS_GROUPS = "streams.version";

    private static final Duration PAUSE = Duration.ofMillis(100);
    /** A query without an answer after this time is repeated or given up. */
    private static final int QUESTION_MS = 10_000;

    private final Admin admin;
    private final String bootstrapServers;

    private ClusterConnection(Admin admin, String bootstrapServers) {
        this.admin = admin;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * @param settings of an Admin client; {@code bootstrap.servers} at least
     * @param patience how long to retry; zero means one attempt
     * @param brokers required number of brokers
     * @throws BrokerException if they are not available in time, or the client is refused
     */
    static ClusterConnection open(Map<String, ?> settings, Duration patience, int brokers) {
        String bootstrapServers = addresses(settings.get(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG));
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return connect(settings, bootstrapServers, brokers);
            } catch (BrokerException e) {
                if (!e.isTransient() || System.nanoTime() - end >= 0) {
                    throw e;
                }
                pauseOrThrow(e);
            }
        }
    }

    private static String addresses(@Nullable Object bootstrapServers) {
        return bootstrapServers instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(","))
                : String.valueOf(bootstrapServers);
    }

    private static ClusterConnection connect(Map<String, ?> settings, String bootstrapServers, int brokers) {
        var all = new HashMap<String, Object>(settings);
        all.putIfAbsent(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, QUESTION_MS);
        all.putIfAbsent(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, QUESTION_MS / 2);
        ClusterConnection connection = new ClusterConnection(admin(all, bootstrapServers), bootstrapServers);
        try {
            connection.requireBrokers(brokers);
            return connection;
        } catch (BrokerException e) {
            connection.close();
            throw e;
        }
    }

    private static Admin admin(Map<String, Object> settings, String bootstrapServers) {
        try {
            return Admin.create(settings);
        } catch (KafkaException e) {
            throw BrokerErrors.explain(e, bootstrapServers);
        }
    }

    private void requireBrokers(int wanted) {
        int found = ask(questions -> questions.describeCluster().nodes().get().size());
        if (found < wanted) {
            throw new BrokerException(
                    "The cluster at %s has %d brokers, but each partition must have %d copies. Start more brokers, or lower lotse.topics.replication-factor."
                            .formatted(bootstrapServers, found, wanted),
                    true);
        }
    }

    /** @throws BrokerException if this cluster does not support streams groups */
    void requireStreamsGroups() {
        Map<String, FinalizedVersionRange> features = ask(questions ->
                questions.describeFeatures().featureMetadata().get().finalizedFeatures());
        FinalizedVersionRange streams = features.get(STREAMS_GROUPS);
        if (streams == null || streams.maxVersionLevel() < 1) {
            throw new BrokerException(
                    ("The cluster at %s has no groups of the streams protocol (feature streams.version is %s). Use Kafka 4.2 or newer;"
                                    + " after an upgrade: kafka-features.sh --bootstrap-server BROKER upgrade --release-version 4.2")
                            .formatted(bootstrapServers, streams == null ? "not there" : streams.maxVersionLevel()),
                    false);
        }
    }

    /** @throws BrokerException that explains any error of the client */
    <T> T ask(AdminQuery<T> adminQuery) {
        try {
            return adminQuery.ask(admin);
        } catch (ExecutionException | KafkaException e) {
            throw BrokerErrors.explain(e, bootstrapServers);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokerException("Stopped while asking the broker at " + bootstrapServers, false, e);
        }
    }

    private static void pauseOrThrow(BrokerException reason) {
        try {
            pause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw reason;
        }
    }

    static void pause() throws InterruptedException {
        MILLISECONDS.sleep(PAUSE.toMillis());
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(1));
    }

    /** One query to the cluster. */
    interface AdminQuery<T> {
        T ask(Admin admin) throws ExecutionException, InterruptedException;
    }
}
