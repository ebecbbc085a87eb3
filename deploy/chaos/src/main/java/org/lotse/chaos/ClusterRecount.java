package org.lotse.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Reads everything acknowledged from the owning services, and compares the figures with an independent count. The
 * writers must be paused.
 */
final class ClusterRecount {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PAUSE_MS = 500;
    private static final List<String> KEEPERS = List.of("activation", "activation-2");

    private final ClusterClient client;
    private final ChaosNetwork network;
    private final AcknowledgedWrites acknowledged;
    private final ComposeCluster cluster;

    ClusterRecount(
            ClusterClient client, ChaosNetwork network, AcknowledgedWrites acknowledged, ComposeCluster cluster) {
        this.client = client;
        this.network = network;
        this.acknowledged = acknowledged;
        this.cluster = cluster;
    }

    /** Number of signals in an explanation. */
    static int signalCount(JsonNode explanation) {
        return (int) explanation
                .path("contributions")
                .valueStream()
                .filter(line -> line.path("type").asString().equals("SERVICE_USED"))
                .count();
    }

    /** Compares members, lists, events and attendance in the owning services, and signals in the explanations. */
    WriteComparison writes() {
        return directory().plus(programme()).plus(signals());
    }

    private WriteComparison directory() {
        Map<String, Integer> expected = new HashMap<>();
        acknowledged.members().forEach(id -> expected.put(id.toString(), 1));
        acknowledged.listed().forEach(name -> expected.put(name, 1));
        Map<String, Integer> found = new HashMap<>();
        for (JsonNode member : client.pages(ServiceEndpoint.MEMBERS.at(network.path("/members?size=200")), false)) {
            String name = member.path("name").asString();
            boolean ofList = name.startsWith("Liste ");
            found.merge(ofList ? name : member.path("id").asString(), 1, Integer::sum);
        }
        return WriteComparison.of(expected, found);
    }

    private WriteComparison programme() {
        Map<UUID, Map<UUID, Integer>> expected = acknowledged.attendances();
        Map<UUID, Integer> found = new HashMap<>();
        for (JsonNode event : client.pages(ServiceEndpoint.EVENTS.at(network.path("/events?size=1000")), false)) {
            found.merge(UUID.fromString(event.path("id").asString()), 1, Integer::sum);
        }
        WriteComparison sum =
                WriteComparison.of(expected.keySet().stream().collect(Collectors.toMap(id -> id, id -> 1)), found);
        for (var each : expected.entrySet()) {
            sum = sum.plus(WriteComparison.of(each.getValue(), guests(each.getKey())));
        }
        return sum;
    }

    private Map<UUID, Integer> guests(UUID event) {
        Map<UUID, Integer> guests = new HashMap<>();
        client.read(ServiceEndpoint.EVENTS.at(network.path("/events/" + event + "/attendances")))
                .path("items")
                .forEach(item ->
                        guests.merge(UUID.fromString(item.path("memberId").asString()), 1, Integer::sum));
        return guests;
    }

    /** Signals pass through the log, so the comparison waits for them. */
    private WriteComparison signals() {
        Map<UUID, Integer> expected = acknowledged.signals();
        return StatePolling.until(
                PATIENCE, PAUSE_MS, () -> WriteComparison.of(expected, shown(expected)), WriteComparison.EQUAL::equals);
    }

    private Map<UUID, Integer> shown(Map<UUID, Integer> members) {
        Map<UUID, Integer> shown = new HashMap<>();
        members.keySet()
                .forEach(member -> shown.put(
                        member,
                        signalCount(client.read(
                                ServiceEndpoint.ACTIVATION.at(network.path("/members/" + member + "/explanation"))))));
        return shown;
    }

    /** Differences between the figures and the independent count after waiting for the log; empty if there are none. */
    List<String> figures() {
        return StatePolling.until(PATIENCE, PAUSE_MS, this::differences, List::isEmpty);
    }

    private List<String> differences() {
        JsonNode figures = client.read(ServiceEndpoint.ACTIVATION.at(network.path("/figures")));
        List<String> differences = new ArrayList<>();
        int members = acknowledged.members().size();
        compare("members", members, figures.path("members").asInt(), differences);
        compare(
                "organisations",
                members + acknowledged.listed().size(),
                figures.path("organisations").asInt(),
                differences);
        int attendances = acknowledged.attendances().values().stream()
                .mapToInt(guests -> guests.values().stream().mapToInt(n -> n).sum())
                .sum();
        compare("attendances", attendances, total(figures, "attendances"), differences);
        compare("minutes", attendances * 60, total(figures, "attendanceMinutes"), differences);
        Map<String, Integer> active = acknowledged.activeMembers();
        for (JsonNode month : figures.path("months")) {
            String name = month.path("month").asString();
            compare(
                    "active members " + name,
                    active.getOrDefault(name, 0),
                    month.path("activeMembers").asInt(),
                    differences);
        }
        for (String instance : KEEPERS) {
            HttpResult health = client.get(ServiceEndpoint.at(cluster.port(instance), "/actuator/health"));
            if (!health.good()) {
                differences.add(instance + " compares its figures with a recomputation and says " + health.body());
            }
        }
        return differences;
    }

    private static int total(JsonNode figures, String what) {
        return figures.path("months")
                .valueStream()
                .mapToInt(month -> month.path(what).asInt())
                .sum();
    }

    private static void compare(String what, int expected, int found, List<String> differences) {
        if (expected != found) {
            differences.add(what + ": " + found + " instead of " + expected);
        }
    }
}
