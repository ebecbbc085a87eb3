package org.lotse.activation.policies;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.programme.ProgrammeItem;
import org.lotse.activation.task.PolicySchedule;

/**
 * The policy timelines and the programmes of all networks, as the log has them. The global tables write, stream tasks and queries read;
 * safe for use by several threads.
 */
public final class PolicyRegistry implements PolicySchedule {

    private final ConcurrentMap<UUID, NetworkPolicies> shelves = new ConcurrentHashMap<>();

    /** The policies and programme of one network; guarded by itself. */
    private static final class NetworkPolicies {
        private final Map<Integer, PolicyVersion> editions = new TreeMap<>();
        private final Map<UUID, ProgrammeItem> programme = new HashMap<>();
        private volatile PolicyTimeline policyTimeline = PolicyTimeline.STANDARD;

        private void rebuild() {
            policyTimeline = policyTimeline.with(editions.values(), programme.values());
            notifyAll();
        }
    }

    /** Records a published version; of two with one version number the first stays, so that the definition of a figure cannot change. */
    public void publish(UUID network, PolicyVersion policyVersion) {
        NetworkPolicies networkPolicies = shelf(network);
        synchronized (networkPolicies) {
            if (networkPolicies.editions.putIfAbsent(policyVersion.version(), policyVersion) == null) {
                networkPolicies.rebuild();
            }
        }
    }

    /** Records an event that was planned, held, corrected or retracted. */
    public void recordItem(UUID network, ProgrammeItem programmeItem) {
        NetworkPolicies networkPolicies = shelf(network);
        synchronized (networkPolicies) {
            networkPolicies.programme.merge(programmeItem.id(), programmeItem, ProgrammeItem::or);
            boolean asked = networkPolicies.editions.values().stream()
                    .anyMatch(policyVersion -> !policyVersion.policy().series().isEmpty());
            if (asked) {
                networkPolicies.rebuild();
            }
        }
    }

    /** The current policy timeline; immutable. */
    public PolicyTimeline of(UUID network) {
        NetworkPolicies networkPolicies = shelves.get(network);
        return networkPolicies == null ? PolicyTimeline.STANDARD : networkPolicies.policyTimeline;
    }

    @Override
    public Evaluator inForce(UUID network, int day) {
        return of(network).inForce(day);
    }

    @Override
    public int nextChange(UUID network, int day) {
        return of(network).nextValidFrom(day);
    }

    /** Every known event of a network, including cancelled and retracted ones; returns a copy. */
    public List<ProgrammeItem> programme(UUID network) {
        NetworkPolicies networkPolicies = shelves.get(network);
        if (networkPolicies == null) {
            return List.of();
        }
        synchronized (networkPolicies) {
            return List.copyOf(networkPolicies.programme.values());
        }
    }

    /** Waits until a network's policy timeline satisfies a condition; returns false after the time limit. */
    public boolean await(UUID network, Predicate<PolicyTimeline> wish, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        NetworkPolicies networkPolicies = shelf(network);
        synchronized (networkPolicies) {
            while (!wish.test(networkPolicies.policyTimeline)) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return false;
                }
                networkPolicies.wait(left);
            }
            return true;
        }
    }

    private NetworkPolicies shelf(UUID network) {
        return shelves.computeIfAbsent(network, n -> new NetworkPolicies());
    }
}
