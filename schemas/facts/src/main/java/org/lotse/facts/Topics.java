package org.lotse.facts;

import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.NullMarked;
import org.lotse.facts.activation.MemberActivation;
import org.lotse.facts.activation.MetricTotal;
import org.lotse.facts.activation.StateChanged;
import org.lotse.facts.mailings.MailSent;
import org.lotse.facts.mailings.MailSkipped;
import org.lotse.facts.mailings.MailUncertain;
import org.lotse.facts.mailings.Unsubscribed;
import org.lotse.facts.members.ClassificationRecorded;
import org.lotse.facts.members.ClassificationRetracted;
import org.lotse.facts.members.MemberRegistered;
import org.lotse.facts.members.MemberRetracted;
import org.lotse.facts.members.PersonAssigned;
import org.lotse.facts.members.PersonErased;
import org.lotse.facts.members.PersonUnassigned;
import org.lotse.facts.members.TermRecorded;
import org.lotse.facts.members.TermRetracted;
import org.lotse.facts.networks.NetworkDescribed;
import org.lotse.facts.participation.AttendanceRecorded;
import org.lotse.facts.participation.AttendanceRetracted;
import org.lotse.facts.participation.HostingRecorded;
import org.lotse.facts.participation.HostingRetracted;
import org.lotse.facts.participation.RegistrationRecorded;
import org.lotse.facts.participation.RegistrationRetracted;
import org.lotse.facts.policies.PolicyPublished;
import org.lotse.facts.programme.EventRecorded;
import org.lotse.facts.programme.EventRetracted;
import org.lotse.facts.signals.SignalRecorded;
import org.lotse.facts.signals.SignalRetracted;

/**
 * All topics of the platform, {@code <owner>.<thing>.v<major>}. A breaking change of a fact needs a new topic.
 *
 * <p>All topics keyed by member have the same number of partitions, so that a consumer of several topics finds all facts of one member in
 * one task.
 */
@NullMarked
public final class Topics {

    /** Members and their contracts, persons and classifications. Key: member id. Kept for ever: it is the history. */
    public static final String MEMBERS = "members.facts.v1";
    /** Networks with their time zones. Key: network id. Compacted. */
    public static final String NETWORKS = "members.networks.v1";
    /** Planned and held events. Key: event id. Kept for ever. */
    public static final String PROGRAMME = "events.programme.v1";
    /** Registrations and attendance. Key: member id. Kept for ever. */
    public static final String PARTICIPATION = "events.participation.v1";
    /** All other signals of members. Key: member id. Kept for ever. */
    public static final String SIGNALS = "engagement.signals.v1";
    /** Mail sent, skipped or uncertain, and unsubscriptions. Key: member id. Kept for ever. */
    public static final String MAILINGS = "campaigns.mailings.v1";
    /** Current figures of each member. Key: member id. Compacted. */
    public static final String ACTIVATION_MEMBERS = "activation.members.v1";
    /** State transitions with day and reason. Key: member id. Kept for ever. */
    public static final String ACTIVATION_TRANSITIONS = "activation.transitions.v1";
    /** The network's figures by cell and input partition. Key: cell and partition. Compacted. */
    public static final String ACTIVATION_METRICS = "activation.metrics.v1";
    /** The policies of each network. Key: network id and version. Compacted: every version stays. */
    public static final String ACTIVATION_POLICIES = "activation.policies.v1";
    /** Records that activation could not read, with reason and position in the headers. Key and value: the original bytes. */
    public static final String ACTIVATION_DEAD_LETTERS = "activation.dead-letters.v1";

    /** The topics that activation reads; all keyed by member id. */
    public static final List<String> MEMBER_KEYED = List.of(MEMBERS, PARTICIPATION, SIGNALS, MAILINGS);

    /** Every topic with its cleanup policy and the facts it carries. */
    public static final List<Topic> ALL = List.of(
            new Topic(
                    MEMBERS,
                    false,
                    List.of(
                            MemberRegistered.class,
                            MemberRetracted.class,
                            TermRecorded.class,
                            TermRetracted.class,
                            ClassificationRecorded.class,
                            ClassificationRetracted.class,
                            PersonAssigned.class,
                            PersonUnassigned.class,
                            PersonErased.class)),
            new Topic(NETWORKS, true, List.of(NetworkDescribed.class)),
            new Topic(PROGRAMME, false, List.of(EventRecorded.class, EventRetracted.class)),
            new Topic(
                    PARTICIPATION,
                    false,
                    List.of(
                            RegistrationRecorded.class,
                            RegistrationRetracted.class,
                            AttendanceRecorded.class,
                            AttendanceRetracted.class,
                            HostingRecorded.class,
                            HostingRetracted.class)),
            new Topic(SIGNALS, false, List.of(SignalRecorded.class, SignalRetracted.class)),
            new Topic(
                    MAILINGS,
                    false,
                    List.of(MailSent.class, MailSkipped.class, MailUncertain.class, Unsubscribed.class)),
            new Topic(ACTIVATION_MEMBERS, true, List.of(MemberActivation.class)),
            new Topic(ACTIVATION_TRANSITIONS, false, List.of(StateChanged.class)),
            new Topic(ACTIVATION_METRICS, true, List.of(MetricTotal.class)),
            new Topic(ACTIVATION_POLICIES, true, List.of(PolicyPublished.class)),
            new Topic(ACTIVATION_DEAD_LETTERS, false, List.of()));

    private Topics() {}

    /**
     * The catalogue entry of a topic.
     *
     * @throws IllegalArgumentException if there is no such topic
     */
    public static Topic named(String name) {
        return ALL.stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no topic " + name + "; topics stand in Topics"));
    }

    /**
     * @param name as spelled above
     * @param compacted true: the last value per key is kept; false: every fact is kept, without a time limit
     * @param facts the kinds of fact on the topic; a reader skips unknown kinds
     */
    public record Topic(String name, boolean compacted, List<Class<? extends SpecificRecord>> facts) {

        /** The Kafka settings that decide what the topic keeps. Any other value deletes facts that figures need. */
        public Map<String, String> settings() {
            return Map.of(
                    "cleanup.policy", compacted ? "compact" : "delete",
                    "retention.ms", "-1",
                    "retention.bytes", "-1");
        }

        /** The registry subject of one kind of fact on this topic. */
        public String subject(Class<? extends SpecificRecord> fact) {
            return subjectOf(name, fact.getName());
        }
    }

    /** {@code <topic>-<full name of the record>}, so that a topic can carry several kinds of fact that evolve independently. */
    public static String subjectOf(String topic, String recordFullName) {
        return topic + "-" + recordFullName;
    }
}
