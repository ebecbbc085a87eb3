package org.lotse.activation.stream;

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
import org.lotse.activation.rulebook.Edition;
import org.lotse.activation.rulebook.PolicyFormat;
import org.lotse.activation.rulebook.Rulebooks;
import org.lotse.activation.rulebook.TimeZones;
import org.lotse.activation.wire.FactReader;
import org.lotse.activation.wire.PolicyFacts;
import org.lotse.activation.wire.TableFacts;
import org.lotse.facts.FactHead;
import org.lotse.facts.Topics;
import org.lotse.facts.activation.MemberActivation;
import org.lotse.facts.activation.MetricTotal;
import org.lotse.facts.activation.StateChanged;
import org.lotse.facts.networks.NetworkDescribed;
import org.lotse.facts.policies.PolicyPublished;
import org.lotse.facts.programme.EventRecorded;
import org.lotse.serde.FactBytes;

/** The topology in the JVM, with a clock that is moved by hand and outputs as a reader would keep them. */
final class Stage implements AutoCloseable {

    private static final Duration COMMIT = Duration.ofMillis(100);

    private final FactBytes bytes = FactBytes.withRegistry("memory:");
    private final TopologyTestDriver driver;
    private final Verdicts verdicts = new Verdicts();
    private final String description;
    private final Map<UUID, MemberActivation> members = new HashMap<>();
    private final List<StateChanged> transitions = new ArrayList<>();
    private final Map<String, MetricTotal> totals = new HashMap<>();
    private final List<TestRecord<byte[], byte[]>> deadLetters = new ArrayList<>();
    private final Rulebooks rulebooks = new Rulebooks();
    private final TimeZones zones = new TimeZones();
    private final PolicyFacts policies = new PolicyFacts(new PolicyFormat());
    private final MockProducer<byte[], byte[]> aside =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final Map<String, List<String>> traces = new HashMap<>();
    private Instant now;

    Stage(String date) {
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
        Workshop workshop = new Workshop(
                clock,
                COMMIT,
                rulebooks,
                zones,
                bytes,
                new FactReader(),
                new TableFacts(bytes, new PolicyFormat()),
                partition -> true,
                new SimpleMeterRegistry().counter("unreadable"),
                new SimpleMeterRegistry().timer("publish"),
                verdicts::put,
                new Aside(aside));
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "stage");
        var topology = ActivationTopology.of(workshop, ActivationProperties.Store.MEMORY);
        description = topology.describe().toString();
        driver = new TopologyTestDriver(topology, settings, Instant.EPOCH);
    }

    /** Says facts, each on its topic, and lets a commit pass. */
    Stage say(SpecificRecord... facts) {
        for (SpecificRecord fact : facts) {
            sayWithoutCommit(fact);
        }
        return commit();
    }

    Stage sayWithoutCommit(SpecificRecord fact) {
        String topic = Topics.ALL.stream()
                .filter(candidate -> candidate.facts().contains(fact.getClass()))
                .findFirst()
                .orElseThrow()
                .name();
        UUID member = (UUID) fact.get(1);
        return raw(topic, member.toString(), bytes.encode(topic, fact));
    }

    /** A network puts a policy in force from a day on. */
    Stage decide(UUID network, Policy policy, String validFrom) {
        Edition edition = new Edition(policy, Day.of(LocalDate.parse(validFrom)));
        return raw(
                Topics.ACTIVATION_POLICIES,
                PolicyFacts.key(network, policy.version()),
                bytes.encode(Topics.ACTIVATION_POLICIES, policies.write(network, edition, now)));
    }

    /** Somebody puts a policy on the topic without asking whether it is one. */
    Stage decideUnread(UUID network, int version, String document, String validFrom) {
        PolicyPublished valid = policies.write(
                network,
                new Edition(Policy.standard().named("unread", version), Day.of(LocalDate.parse(validFrom))),
                now);
        return raw(
                Topics.ACTIVATION_POLICIES,
                PolicyFacts.key(network, version),
                bytes.encode(
                        Topics.ACTIVATION_POLICIES,
                        PolicyPublished.newBuilder(valid).setDocument(document).build()));
    }

    /** A network says in which zone it counts its days. */
    Stage move(UUID network, int version, String zone) {
        FactHead head = new FactHead(new UUID(9, version), network, now, now, "members", null, null);
        return raw(
                Topics.NETWORKS,
                network.toString(),
                bytes.encode(Topics.NETWORKS, new NetworkDescribed(head, version, zone)));
    }

    /** Says what became of an event. */
    Stage plan(EventRecorded event) {
        return raw(Topics.PROGRAMME, event.getEventId().toString(), bytes.encode(Topics.PROGRAMME, event));
    }

    Rulebooks rulebooks() {
        return rulebooks;
    }

    /** What the global tables could not read. */
    List<ProducerRecord<byte[], byte[]>> putAside() {
        return aside.history();
    }

    /** A fact that follows from a request, and a commit. */
    Stage sayTraced(String traceparent, SpecificRecord fact, String topic) {
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

    /** From now on only what comes is looked at. */
    void forgetTraces() {
        traces.clear();
    }

    Stage raw(String topic, String key, byte[] value) {
        driver.createInputTopic(topic, new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput(key.getBytes(StandardCharsets.UTF_8), value);
        return this;
    }

    /** Enough time passes for a commit. */
    Stage commit() {
        // as long as one member's figures may be gathered, and too short for the log to count as read to its end
        pass(Duration.ofMillis(900));
        read();
        return this;
    }

    /** The machine's clock comes to noon of a day, and the stream is quiet long enough to notice. */
    Stage dayComes(String date) {
        now = noon(date);
        pass(Duration.ofSeconds(5));
        read();
        return this;
    }

    /** Step by step, since the driver leaves out what it could have done in between. */
    private void pass(Duration time) {
        for (Duration left = time; left.isPositive(); left = left.minus(COMMIT)) {
            driver.advanceWallClockTime(COMMIT);
        }
    }

    /** A member's figures; fails if there are none. */
    MemberActivation member(Newspaper member) {
        return Objects.requireNonNull(members.get(member.member()), "no figures of this member");
    }

    boolean knows(Newspaper member) {
        return members.containsKey(member.member());
    }

    /** The figures of all members, but for the moment at which they were computed. */
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
    List<String> toldOfBehaviour() {
        return transitions.stream()
                .filter(t -> t.getAxis() == org.lotse.facts.activation.Axis.BEHAVIOUR)
                .map(t -> t.getDay() + " " + t.getToState() + " " + t.getReason())
                .toList();
    }

    /** Last value of a cell of the whole network; -1 when nothing was ever said. */
    long total(Newspaper of, String metric, String period) {
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

    Verdicts verdicts() {
        return verdicts;
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
        return LocalDate.parse(date).atTime(12, 0).atZone(Newspaper.ZONE).toInstant();
    }

    @Override
    public void close() {
        driver.close();
    }
}
