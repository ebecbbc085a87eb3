package org.lotse.backup.topics;

import java.util.List;
import java.util.Set;
import org.lotse.facts.Topics;

/**
 * The topics of a backup, by the time of their copy. Facts of a service with an outbox are copied before its database:
 * every copied fact is then also in the database copy, and later facts are published again from there. Topics that
 * exist in the log alone are copied after the databases: they then contain everything that the databases refer to.
 */
public enum BackupTopicGroup {
    /** Backed by rows of a database. Copied first. */
    OWNED,
    /** Stored nowhere else. Copied last. */
    LOG;

    /** Computed from the others, and recomputed after a restore. */
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
