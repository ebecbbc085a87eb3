package org.lotse.chaos;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The writes that the cluster has acknowledged. Safe for use by several threads. */
final class AcknowledgedWrites {

    private final Set<UUID> members = new HashSet<>();
    private final Set<String> listed = new HashSet<>();
    private final Map<UUID, Map<UUID, Integer>> attendances = new HashMap<>();
    private final Map<UUID, Integer> signals = new HashMap<>();
    private final Map<UUID, Set<String>> activeMonths = new HashMap<>();
    private final Map<UUID, String> campaigns = new HashMap<>();
    private int count;

    synchronized void member(UUID id) {
        members.add(id);
        count++;
    }

    /** Records the import of a list. */
    synchronized void list(Set<String> names) {
        listed.addAll(names);
        count += names.size();
    }

    synchronized void event(UUID id) {
        attendances.put(id, new HashMap<>());
        count++;
    }

    /** @param month such as 2026-11, of the day of the event */
    synchronized void attendance(UUID gathering, UUID member, String month) {
        attendances.computeIfAbsent(gathering, g -> new HashMap<>()).merge(member, 1, Integer::sum);
        active(member, month);
        count++;
    }

    synchronized void signal(UUID member, String month) {
        signals.merge(member, 1, Integer::sum);
        active(member, month);
        count++;
    }

    synchronized void campaign(UUID id, String subject) {
        campaigns.put(id, subject);
        count++;
    }

    private void active(UUID member, String month) {
        activeMonths.computeIfAbsent(member, m -> new HashSet<>()).add(month);
    }

    synchronized int count() {
        return count;
    }

    synchronized Set<UUID> members() {
        return Set.copyOf(members);
    }

    synchronized Set<String> listed() {
        return Set.copyOf(listed);
    }

    synchronized Map<UUID, Map<UUID, Integer>> attendances() {
        Map<UUID, Map<UUID, Integer>> copy = new HashMap<>();
        attendances.forEach((gathering, guests) -> copy.put(gathering, Map.copyOf(guests)));
        return copy;
    }

    synchronized Map<UUID, Integer> signals() {
        return Map.copyOf(signals);
    }

    synchronized Map<UUID, String> campaigns() {
        return Map.copyOf(campaigns);
    }

    /** Members with a signal or an attendance, by month. */
    synchronized Map<String, Integer> activeMembers() {
        Map<String, Integer> months = new TreeMap<>();
        activeMonths.values().forEach(each -> each.forEach(month -> months.merge(month, 1, Integer::sum)));
        return months;
    }
}
