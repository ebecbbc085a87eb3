package org.lotse.facts;

import java.util.List;

/**
 * Every topic of the platform, {@code <owner>.<thing>.v<major>}. A breaking change of what is said is a new topic.
 *
 * <p>All topics keyed by member have the same number of partitions, so that whoever reads several of them meets all facts of one
 * member in one place.
 */
public final class Topics {

    /** Who belongs. Key: member id. Kept for ever: it is the history. */
    public static final String MEMBERS = "members.facts.v1";
    /** What is planned and held. Key: event id. Kept for ever. */
    public static final String PROGRAMME = "events.programme.v1";
    /** Registrations and attendance. Key: member id. Kept for ever. */
    public static final String PARTICIPATION = "events.participation.v1";
    /** Everything else members do. Key: member id. Kept for ever. */
    public static final String SIGNALS = "engagement.signals.v1";
    /** Mail sent, not sent, and refused. Key: member id. Kept for ever. */
    public static final String MAILINGS = "campaigns.mailings.v1";
    /** A member's figures now. Key: member id. Compacted. */
    public static final String ACTIVATION_MEMBERS = "activation.members.v1";
    /** What changed, when, why. Key: member id. Kept for ever. */
    public static final String ACTIVATION_TRANSITIONS = "activation.transitions.v1";
    /** The network's figures by cell and input partition. Key: cell and partition. Compacted. */
    public static final String ACTIVATION_METRICS = "activation.metrics.v1";
    /** Records activation could not read, with reason and position in the headers. Key and value: the original bytes. */
    public static final String ACTIVATION_DEAD_LETTERS = "activation.dead-letters.v1";

    /** What activation reads; all keyed by member id. */
    public static final List<String> MEMBER_KEYED = List.of(MEMBERS, PARTICIPATION, SIGNALS);

    /** Every topic with its clean-up rule. */
    public static final List<Topic> ALL = List.of(
            new Topic(MEMBERS, false),
            new Topic(PROGRAMME, false),
            new Topic(PARTICIPATION, false),
            new Topic(SIGNALS, false),
            new Topic(MAILINGS, false),
            new Topic(ACTIVATION_MEMBERS, true),
            new Topic(ACTIVATION_TRANSITIONS, false),
            new Topic(ACTIVATION_METRICS, true),
            new Topic(ACTIVATION_DEAD_LETTERS, false));

    private Topics() {}

    /**
     * @param name as spelled above
     * @param compacted true: the last value per key is kept; false: every fact is kept, without limit of time
     */
    public record Topic(String name, boolean compacted) {}
}
