package org.lotse.chaos;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BooleanSupplier;
import org.apache.kafka.common.utils.Utils;

/**
 * Measures when the cluster is current again: every page and list can be read, and a member of every partition shows a
 * signal sent after the fault.
 */
final class RecoveryProbe {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PARTITIONS = 4;
    private static final int PAUSE_MS = 100;
    private static final double MS = 1000.0;

    private final ClusterClient client;
    private final ChaosNetwork network;
    private final LoadWriters writers;
    private final AcknowledgedWrites acknowledged;
    private final CoordinatorBrowser browser;
    private final ResponseStatistics tally;

    RecoveryProbe(
            ClusterClient client,
            ChaosNetwork network,
            LoadWriters writers,
            AcknowledgedWrites acknowledged,
            CoordinatorBrowser browser,
            ResponseStatistics tally) {
        this.client = client;
        this.network = network;
        this.writers = writers;
        this.acknowledged = acknowledged;
        this.browser = browser;
        this.tally = tally;
    }

    /**
     * Seconds since then, by probe; {@code members} is the time of a signal until a member of every partition shows it.
     */
    Map<String, Double> secondsUntilCurrent(Instant since) {
        Map<String, Double> seconds = new ConcurrentSkipListMap<>();
        List<Thread> asking = new ArrayList<>();
        reads().forEach((name, good) -> asking.add(watch(name, good, since, seconds)));
        asking.add(Thread.ofVirtual().start(() -> {
            UUID member = writers.member();
            await(
                    "new member",
                    () -> client.get(activation("/members/" + member)).good(),
                    since,
                    seconds);
        }));
        asking.add(Thread.ofVirtual().start(() -> {
            List<UUID> members = onePerPartition();
            writers.signals(members);
            await("members", () -> members.stream().allMatch(this::current), since, seconds);
        }));
        asking.forEach(RecoveryProbe::join);
        return seconds;
    }

    private Map<String, BooleanSupplier> reads() {
        Map<String, BooleanSupplier> reads = new HashMap<>();
        read(reads, "directory", ServiceEndpoint.MEMBERS, "/members?size=1");
        read(reads, "events", ServiceEndpoint.EVENTS, "/events?size=1");
        read(reads, "figures", ServiceEndpoint.ACTIVATION, "/figures");
        reads.put(
                "reports",
                () -> told(client.getAsCoordinator(ServiceEndpoint.REPORTS.at(MailCampaigns.NETWORK + "/reports"))));
        read(reads, "lists", ServiceEndpoint.LISTS, "/imports");
        reads.put("page", () -> {
            HttpResult page = browser.open(ServiceEndpoint.DASHBOARD.at("/"));
            return told(page) && page.body().contains("<main");
        });
        return reads;
    }

    private void read(Map<String, BooleanSupplier> reads, String name, ServiceEndpoint door, String path) {
        reads.put(name, () -> told(client.get(door.at(network.path(path)))));
    }

    private boolean told(HttpResult answer) {
        if (!answer.good()) {
            tally.bad(answer);
        }
        return answer.good();
    }

    private boolean current(UUID member) {
        HttpResult answer = client.get(activation("/members/" + member + "/explanation"));
        return told(answer)
                && ClusterRecount.signalCount(client.tree(answer))
                        >= acknowledged.signals().getOrDefault(member, 0);
    }

    private URI activation(String path) {
        return ServiceEndpoint.ACTIVATION.at(network.path(path));
    }

    private List<UUID> onePerPartition() {
        Map<Integer, UUID> found = new HashMap<>();
        writers.pool()
                .forEach(member -> found.putIfAbsent(
                        Utils.toPositive(Utils.murmur2(Utils.utf8(member.toString()))) % PARTITIONS, member));
        return List.copyOf(found.values());
    }

    private static Thread watch(String name, BooleanSupplier good, Instant since, Map<String, Double> seconds) {
        return Thread.ofVirtual().start(() -> await(name, good, since, seconds));
    }

    private static void await(String name, BooleanSupplier good, Instant since, Map<String, Double> seconds) {
        Instant end = Instant.now().plus(PATIENCE);
        seconds.put(name, Double.POSITIVE_INFINITY);
        while (Instant.now().isBefore(end)) {
            if (good.getAsBoolean()) {
                seconds.put(name, Duration.between(since, Instant.now()).toMillis() / MS);
                return;
            }
            StatePolling.pause(PAUSE_MS);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
