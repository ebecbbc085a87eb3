package org.lotse.backup.topics;

import java.util.List;
import java.util.Set;
import org.lotse.facts.Topics;

/**
 * Which topics go into a backup, and when. Facts of a service with an outbox are copied before its database is: whatever the copy has
 * of them, the database has too, and what was said later is said again from there. What lives in the log alone is copied after the
 * databases: nothing that they know of is missing from it.
 */
public enum BackupTopicGroup {
    /** Rows of a database stand behind them. Copied first. */
    OWNED,
    /** They live nowhere else. Copied last. */
    LOG;

    /** Computed from the others and computed again after a restore. */
    public static final Set<String> DERIVED = Set.of(
            Topics.ACTIVATION_MEMBERS,
            Topics.ACTIVATION_TRANSITIONS,
            Topics.ACTIVATION_METRICS,
            Topics.ACTIVATION_DEAD_LETTERS);

    /** In the order of the catalogue. */
    public List<String> names() {
        Set<String> wanted = switch (this) {
            case OWNED ->
                Set.of(Topics.MEMBERS, Topics.NETWORKS, Topics.PROGRAMME, Topics.PARTICIPATION, Topics.MAILINGS);
            case LOG -> Set.of(Topics.SIGNALS, Topics.ACTIVATION_POLICIES);
        };
        return Topics.ALL.stream()
                .map(Topics.Topic::name)
                .filter(wanted::contains)
                .toList();
    }
}
