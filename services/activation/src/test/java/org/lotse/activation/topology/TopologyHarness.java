package org.lotse.activation.topology;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.output.DeadLetterProducer;
import org.lotse.activation.policies.NetworkZoneRegistry;
import org.lotse.activation.policies.PolicyFormat;
import org.lotse.activation.policies.PolicyRegistry;
import org.lotse.activation.policies.PolicyVersion;
import org.lotse.activation.storage.StoreType;
import org.lotse.activation.task.AuditResults;
import org.lotse.activation.wire.HistoryFactReader;
import org.lotse.activation.wire.MemberFactBuilder;
import org.lotse.activation.wire.PolicyFactConverter;
import org.lotse.activation.wire.TableFactDecoder;
import org.lotse.facts.FactHead;
import org.lotse.facts.Topics;
import org.lotse.facts.activation.MemberActivation;
import org.lotse.facts.activation.MetricTotal;
import org.lotse.facts.activation.StateChanged;
import org.lotse.facts.networks.NetworkDescribed;
import org.lotse.facts.policies.PolicyPublished;
import org.lotse.facts.programme.EventRecorded;
import org.lotse.serde.FactBytes;

/** The topology in the JVM, with a manual clock and with outputs as a consumer would store them. */
final class TopologyHarness implements AutoCloseable {

    private static final Duration COMMIT = Duration.ofMillis(100);

    private final FactBytes bytes = FactBytes.withRegistry("memory:");
    private final TopologyTestDriver driver;
    private final AuditResults auditResults = new AuditResults();
    private final String description;
    private final Map<UUID, MemberActivation> members = new HashMap<>();
    private final List<StateChanged> transitions = new ArrayList<>();
    private final Map<String, MetricTotal> totals = new HashMap<>();
    private final List<TestRecord<byte[], byte[]>> deadLetters = new ArrayList<>();
    private final PolicyRegistry policyRegistry = new PolicyRegistry();
    private final NetworkZoneRegistry zones = new NetworkZoneRegistry();
    private final PolicyFactConverter policies = new PolicyFactConverter(new PolicyFormat());
    private final MockProducer<byte[], byte[]> aside =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final Map<String, List<String>> traces = new HashMap<>();
    private Instant now;

    TopologyHarness(String date) {
        now = noon(date);
        Clock clock = new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        TaskDependencies dependencies = new TaskDependencies(
                clock,
                COMMIT,
                policyRegistry,
                zones,
                bytes,
                new HistoryFactReader(),
                new TableFactDecoder(bytes, new PolicyFormat()),
                partition -> true,
                new SimpleMeterRegistry().counter("unreadable"),
                new SimpleMeterRegistry().timer("publish"),
                auditResults::put,
                new DeadLetterProducer(aside));
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "stage");
        var topology = ActivationTopology.of(dependencies, StoreType.MEMORY);
        description = topology.describe().toString();
        driver = new TopologyTestDriver(topology, settings, Instant.EPOCH);
    }

    /** Publishes facts, each on its topic, and lets a commit pass. */
    TopologyHarness publish(SpecificRecord... facts) {
        for (SpecificRecord fact : facts) {
            publishWithoutCommit(fact);
        }
        return commit();
    }

    TopologyHarness publishWithoutCommit(SpecificRecord fact) {
        String topic = Topics.ALL.stream()
                .filter(candidate -> candidate.facts().contains(fact.getClass()))
                .findFirst()
                .orElseThrow()
                .name();
        UUID member = (UUID) fact.get(1);
        return publishBytes(topic, member.toString(), bytes.encode(topic, fact));
    }

    /** Publishes a policy of a network, in force from a day on. */
    TopologyHarness publishPolicy(UUID network, Policy policy, String validFrom) {
        PolicyVersion policyVersion = new PolicyVersion(policy, Day.of(LocalDate.parse(validFrom)));
        return publishBytes(
                Topics.ACTIVATION_POLICIES,
                PolicyFactConverter.key(network, policy.version()),
                bytes.encode(Topics.ACTIVATION_POLICIES, policies.write(network, policyVersion, now)));
    }

    /** Publishes a policy document without validation. */
    TopologyHarness publishPolicyDocument(UUID network, int version, String document, String validFrom) {
        PolicyPublished valid = policies.write(
                network,
                new PolicyVersion(Policy.standard().named("unread", version), Day.of(LocalDate.parse(validFrom))),
                now);
        return publishBytes(
                Topics.ACTIVATION_POLICIES,
                PolicyFactConverter.key(network, version),
                bytes.encode(
                        Topics.ACTIVATION_POLICIES,
                        PolicyPublished.newBuilder(valid).setDocument(document).build()));
    }

    /** Publishes the time zone of a network. */
    TopologyHarness publishZone(UUID network, int version, String zone) {
        FactHead head = new FactHead(new UUID(9, version), network, now, now, "members", null, null);
        return publishBytes(
                Topics.NETWORKS,
                network.toString(),
                bytes.encode(Topics.NETWORKS, new NetworkDescribed(head, version, zone)));
    }

    /** Publishes the outcome of an event. */
    TopologyHarness publishEvent(EventRecorded event) {
        return publishBytes(Topics.PROGRAMME, event.getEventId().toString(), bytes.encode(Topics.PROGRAMME, event));
    }

    PolicyRegistry policyRegistry() {
        return policyRegistry;
    }

    /** Dead letters of the global tables. */
    List<ProducerRecord<byte[], byte[]>> tableDeadLetters() {
        return aside.history();
    }

    /** Publishes a fact caused by a request, and lets a commit pass. */
    TopologyHarness publishTraced(String traceparent, SpecificRecord fact, String topic) {
        var headers = new RecordHeaders();
        headers.add("traceparent", traceparent.getBytes(StandardCharsets.US_ASCII));
        byte[] key = fact.get(1).toString().getBytes(StandardCharsets.UTF_8);
        driver.createInputTopic(topic, new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(key, bytes.encode(topic, fact), headers));
        return commit();
    }

    /** The headers {@code traceparent} of the records on an output topic, in order; empty where a record has none. */
    List<String> tracesOn(String topic) {
        return traces.getOrDefault(topic, List.of());
    }

    /** Discards earlier records, so that only new ones are inspected. */
    void forgetTraces() {
        traces.clear();
    }

    TopologyHarness publishBytes(String topic, String key, byte[] value) {
        driver.createInputTopic(topic, new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput(key.getBytes(StandardCharsets.UTF_8), value);
        return this;
    }

    /** Lets enough time pass for a commit. */
    TopologyHarness commit() {
        // as long as a member's figures may be collected, and too short for the log to count as read to its end
        pass(Duration.ofMillis(900));
        read();
        return this;
    }

    /** Moves the system clock to noon of a day, and lets the stream be idle long enough to notice. */
    TopologyHarness advanceTo(String date) {
        now = noon(date);
        pass(Duration.ofSeconds(5));
        read();
        return this;
    }

    /** In steps, since the driver skips punctuations that fall in between. */
    private void pass(Duration time) {
        for (Duration left = time; left.isPositive(); left = left.minus(COMMIT)) {
            driver.advanceWallClockTime(COMMIT);
        }
    }

    /** A member's figures; fails if there are none. */
    MemberActivation member(MemberFactBuilder member) {
        return Objects.requireNonNull(members.get(member.member()), "no figures of this member");
    }

    boolean hasFigures(MemberFactBuilder member) {
        return members.containsKey(member.member());
    }

    /** The figures of all members, without the time of computation. */
    Map<UUID, MemberActivation> conclusions() {
        Map<UUID, MemberActivation> conclusions = new HashMap<>();
        members.forEach((id, member) -> conclusions.put(
                id,
                MemberActivation.newBuilder(member).setComputedAt(Instant.EPOCH).build()));
        return conclusions;
    }

    List<StateChanged> transitions() {
        return transitions;
    }

    /** "2024-03-01 AT_RISK no-signal-for-days:181" */
    List<String> behaviourTransitions() {
        return transitions.stream()
                .filter(t -> t.getAxis() == org.lotse.facts.activation.Axis.BEHAVIOUR)
                .map(t -> t.getDay() + " " + t.getToState() + " " + t.getReason())
                .toList();
    }

    /** Last value of a cell of the whole network; -1 if none was published. */
    long total(MemberFactBuilder of, String metric, String period) {
        MetricTotal total = totals.get(of.network() + "|" + metric + "|" + period + "|all||0");
        return total == null ? -1 : total.getTotal();
    }

    Map<String, MetricTotal> totals() {
        return totals;
    }

    List<TestRecord<byte[], byte[]>> deadLetters() {
        return deadLetters;
    }

    String description() {
        return description;
    }

    AuditResults auditResults() {
        return auditResults;
    }

    private void read() {
        drain(Topics.ACTIVATION_MEMBERS).forEach(r -> {
            UUID member = UUID.fromString(new String(r.key(), StandardCharsets.UTF_8));
            if (r.value() == null) {
                members.remove(member);
            } else {
                members.put(member, (MemberActivation) bytes.decode(r.value()));
            }
        });
        drain(Topics.ACTIVATION_TRANSITIONS).forEach(r -> transitions.add((StateChanged) bytes.decode(r.value())));
        drain(Topics.ACTIVATION_METRICS)
                .forEach(r ->
                        totals.put(new String(r.key(), StandardCharsets.UTF_8), (MetricTotal) bytes.decode(r.value())));
        deadLetters.addAll(drain(Topics.ACTIVATION_DEAD_LETTERS));
    }

    private List<TestRecord<byte[], byte[]>> drain(String topic) {
        List<TestRecord<byte[], byte[]>> records = driver.createOutputTopic(
                        topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
        records.forEach(record -> {
            Header trace = record.headers().lastHeader("traceparent");
            traces.computeIfAbsent(topic, t -> new ArrayList<>())
                    .add(trace == null ? "" : new String(trace.value(), StandardCharsets.US_ASCII));
        });
        return records;
    }

    private static Instant noon(String date) {
        return LocalDate.parse(date)
                .atTime(12, 0)
                .atZone(MemberFactBuilder.ZONE)
                .toInstant();
    }

    @Override
    public void close() {
        driver.close();
    }
}
