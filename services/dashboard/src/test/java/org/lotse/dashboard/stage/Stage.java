package org.lotse.dashboard.stage;

import static org.lotse.dashboard.Pages.NETWORK;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.lotse.facts.FactHead;
import org.lotse.facts.Topics;
import org.lotse.facts.activation.Axis;
import org.lotse.facts.activation.BehaviourState;
import org.lotse.facts.activation.ContractState;
import org.lotse.facts.activation.MemberActivation;
import org.lotse.facts.activation.MetricTotal;
import org.lotse.facts.activation.StateChanged;
import org.lotse.facts.members.MemberRegistered;
import org.lotse.facts.members.OrganisationType;
import org.lotse.facts.members.TermRecorded;
import org.lotse.facts.participation.AttendanceRecorded;
import org.lotse.facts.programme.Beneficiary;
import org.lotse.facts.programme.EventKind;
import org.lotse.serde.FactSerializer;
import org.lotse.testplatform.TestPlatform;

/** Puts facts on the topics, as the services would. */
public final class Stage implements AutoCloseable {

    private final KafkaProducer<String, SpecificRecord> topics;
    private final List<Future<?>> sent = new ArrayList<>();

    public Stage() {
        var serializer = new FactSerializer();
        serializer.configure(Map.of("lotse.registry.url", TestPlatform.registryUrl()), false);
        topics = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestPlatform.bootstrapServers(), "linger.ms", 0),
                new StringSerializer(),
                serializer);
    }

    /** The whole town: who they are, since when, what they did, where they stand, and the network's figures. */
    public void play(Town town) {
        town.firms().forEach(firm -> {
            registers(firm.id());
            put(
                    Topics.MEMBERS,
                    firm.id(),
                    TermRecorded.newBuilder()
                            .setHead(head(NETWORK, firm.joined()))
                            .setMemberId(firm.id())
                            .setTermId(firm.id())
                            .setVersion(1)
                            .setCategory(firm.category())
                            .setStartsOn(firm.joined())
                            .build());
            var last = firm.last();
            if (last != null) {
                attends(firm.id(), last, 90);
                attends(firm.id(), last.minusDays(40), 180);
                attends(firm.id(), last.minusDays(95), null);
                put(
                        Topics.ACTIVATION_TRANSITIONS,
                        firm.id(),
                        StateChanged.newBuilder()
                                .setHead(head(NETWORK, last))
                                .setMemberId(firm.id())
                                .setAxis(Axis.BEHAVIOUR)
                                .setFromState("NEW")
                                .setToState("ACTIVATED")
                                .setDay(firm.joined().plusDays(30))
                                .setReason("rule-completed")
                                .setDefinition("standard")
                                .setDefinitionVersion(1)
                                .build());
            }
            stands(NETWORK, firm, firm.behaviour());
        });
        for (int back = 0; back < 26; back++) {
            var month = YearMonth.from(Town.TODAY).minusMonths(back);
            int size = 60 - back;
            metric("members-by-behaviour:ACTIVE", month.toString(), size / 2 - back % 5);
            metric("members-by-behaviour:ACTIVATED", month.toString(), 4);
            metric("members-by-behaviour:AT_RISK", month.toString(), 5 + back % 3);
            metric("members-by-behaviour:DORMANT", month.toString(), size / 5);
            metric("members-by-behaviour:NEW", month.toString(), 3);
            metric("members-by-behaviour:NEVER_ACTIVATED", month.toString(), 4);
            metric("members", month.toString(), size);
            metric("joined", month.toString(), 2 + back % 3);
            metric("left", month.toString(), back % 2);
            metric("lifecycle-active", month.toString(), size / 2);
            metric("lifecycle-new", month.toString(), 2 + back % 2);
            metric("lifecycle-resurrected", month.toString(), back % 2);
            metric("lifecycle-went-dormant", month.toString(), 1 + back % 3);
            metric("lifecycle-left", month.toString(), back % 2);
            metric("active-members", month.toString(), size / 3);
            metric("cohort-members", month.toString(), 4);
            metric("cohort-matured", month.toString(), back > 2 ? 4 : 0);
            metric("cohort-activated", month.toString(), back > 2 ? 1 + back % 3 : 0);
            for (int n = 1; n <= Math.min(back, 12); n++) {
                metric("cohort-reached", month + "/" + n, 4);
                metric("cohort-recurring", month + "/" + n, Math.max(0, 4 - n / 3));
                metric("cohort-rolling", month + "/" + n, Math.max(0, 3 - n / 2));
            }
        }
        metric("members", "now", 50);
        metric("members-single-contact", "now", 11);
        metric("activation-days:17", "now", 12);
        metric("activation-days:60", "now", 20);
        metric("activation-censored:200", "now", 9);
        settle();
    }

    public void registers(UUID member) {
        put(
                Topics.MEMBERS,
                member,
                MemberRegistered.newBuilder()
                        .setHead(head(NETWORK, Town.TODAY))
                        .setMemberId(member)
                        .setVersion(1)
                        .setType(OrganisationType.COMPANY)
                        .build());
    }

    public void attends(UUID member, LocalDate day, @Nullable Integer minutes) {
        var eventId = new UUID(7, day.getDayOfYear() % 40);
        put(
                Topics.PARTICIPATION,
                member,
                AttendanceRecorded.newBuilder()
                        .setHead(head(NETWORK, day))
                        .setMemberId(member)
                        .setAttendanceId(UUID.nameUUIDFromBytes(
                                (member + "/" + day).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                        .setVersion(1)
                        .setEventId(eventId)
                        .setSessionId(eventId)
                        .setEventKind(EventKind.WORKING_GROUP)
                        .setDay(day)
                        .setMinutes(minutes)
                        .setBeneficiary(Beneficiary.NONE)
                        .build());
    }

    /** Activation's conclusion about a firm. */
    public void stands(UUID network, Town.Firm firm, String behaviour) {
        var last = firm.last();
        var reason = switch (behaviour) {
            case "NEW" -> "joined-days-ago:20";
            case "NEVER_ACTIVATED" -> "no-qualifying-signal";
            case "DORMANT", "AT_RISK" -> "no-signal-for-days:200";
            case "RESURRECTED" -> "back-days-ago:12";
            case "ACTIVATED" -> "activated-days-ago:40";
            default -> "signal-days-ago:12";
        };
        put(
                Topics.ACTIVATION_MEMBERS,
                firm.id(),
                MemberActivation.newBuilder()
                        .setNetworkId(network)
                        .setMemberId(firm.id())
                        .setAsOf(Town.TODAY)
                        .setComputedAt(Instant.parse("2026-11-22T08:00:00Z"))
                        .setDefinition("standard")
                        .setDefinitionVersion(1)
                        .setContract(ContractState.valueOf(firm.contract()))
                        .setBehaviour(BehaviourState.valueOf(behaviour))
                        .setBehaviourSince(Town.TODAY.minusDays(15))
                        .setReason(reason)
                        .setJoinedOn(firm.joined())
                        .setActivatedOn(last == null ? null : firm.joined().plusDays(30))
                        .setActivatedInWindow(last != null)
                        .setLastQualifyingOn(last)
                        .setScoreMicros(firm.scoreMicros())
                        .setBand(firm.scoreMicros() > 30_000_000 ? "high" : "low")
                        .setQualifyingInYear(last == null ? 0 : 4)
                        .setPersonsInYear(last == null ? 0 : 2)
                        .setSizeClass(firm.size())
                        .setSector("C")
                        .setRegion(firm.region())
                        .setCategory(firm.category())
                        .build());
    }

    /** Split over two partitions, as activation does. */
    public void metric(String metric, String period, long total) {
        for (int partition = 0; partition < 2; partition++) {
            send(
                    Topics.ACTIVATION_METRICS,
                    NETWORK + "|" + metric + "|" + period + "|all||" + partition,
                    MetricTotal.newBuilder()
                            .setNetworkId(NETWORK)
                            .setMetric(metric)
                            .setPeriod(period)
                            .setDimension("all")
                            .setValue("")
                            .setPartition(partition)
                            .setTotal(partition == 0 ? total / 3 : total - total / 3)
                            .setAsOf(Town.TODAY)
                            .setDefinition("standard")
                            .setDefinitionVersion(1)
                            .build());
        }
    }

    public void put(String topic, UUID key, @Nullable SpecificRecord fact) {
        send(topic, key.toString(), fact);
    }

    private void send(String topic, String key, @Nullable SpecificRecord fact) {
        sent.add(topics.send(new ProducerRecord<>(topic, key, fact)));
    }

    /** Waits until the broker has everything. */
    public void settle() {
        for (Future<?> one : sent) {
            try {
                one.get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        sent.clear();
    }

    public static FactHead head(UUID network, LocalDate day) {
        var at = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
        return FactHead.newBuilder()
                .setFactId(UUID.randomUUID())
                .setNetworkId(network)
                .setOccurredAt(at)
                .setRecordedAt(at)
                .setSource("test")
                .build();
    }

    @Override
    public void close() {
        topics.close();
    }
}
