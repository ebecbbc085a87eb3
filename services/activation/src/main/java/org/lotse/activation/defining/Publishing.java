package org.lotse.activation.defining;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.policy.InvalidPolicy;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.rulebook.Edition;
import org.lotse.activation.rulebook.PolicyFormat;
import org.lotse.activation.rulebook.Rulebooks;
import org.lotse.activation.rulebook.TimeZones;
import org.lotse.activation.wire.PolicyFacts;
import org.lotse.facts.Topics;
import org.lotse.observability.kafka.RecordTraceHeader;
import org.lotse.serde.FactBytes;
import org.springframework.stereotype.Service;

/** Puts a new edition of a network's policy on the log, from where every instance takes it without a restart. */
@Service
class Publishing {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int LONGEST_AHEAD = 366;

    private final Rulebooks rulebooks;
    private final PolicyFacts facts;
    private final FactBytes bytes;
    private final Producer<byte[], byte[]> producer;
    private final Clock clock;
    private final TimeZones zones;

    Publishing(
            Rulebooks rulebooks,
            PolicyFormat format,
            FactBytes bytes,
            Producer<byte[], byte[]> producer,
            Clock clock,
            TimeZones zones) {
        this.rulebooks = rulebooks;
        this.facts = new PolicyFacts(format);
        this.bytes = bytes;
        this.producer = producer;
        this.clock = clock;
        this.zones = zones;
    }

    /** What became of a publication. */
    sealed interface Outcome {
        record Published(Edition edition) implements Outcome {}

        /** Somebody published another version first. */
        record Outrun(int latest) implements Outcome {}

        /** The log has not confirmed it; it may still arrive. */
        record Unconfirmed() implements Outcome {}
    }

    /**
     * @param base the version that was read before
     * @param validFrom null: today
     * @throws InvalidPolicy if the day lies before today or more than a year ahead: figures of the past were made by what was in force
     */
    Outcome publish(UUID network, int base, Policy policy, @Nullable LocalDate validFrom) throws InterruptedException {
        int latest = rulebooks.of(network).latestVersion();
        if (base != latest) {
            return new Outcome.Outrun(latest);
        }
        int version = latest + 1;
        Edition edition = new Edition(policy.named(policy.id(), version), day(network, validFrom));
        var record = new ProducerRecord<>(
                Topics.ACTIVATION_POLICIES,
                PolicyFacts.key(network, version).getBytes(StandardCharsets.UTF_8),
                bytes.encode(Topics.ACTIVATION_POLICIES, facts.write(network, edition, clock.instant())));
        RecordTraceHeader.writeCurrent(record.headers());
        try {
            requireNonNull(producer.send(record).get(LIMIT.toSeconds(), TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException e) {
            return new Outcome.Unconfirmed();
        }
        if (!rulebooks.await(network, rulebook -> rulebook.latestVersion() >= version, LIMIT)) {
            return new Outcome.Unconfirmed();
        }
        Edition kept = rulebooks.of(network).edition(version);
        return edition.equals(kept) ? new Outcome.Published(edition) : new Outcome.Outrun(version);
    }

    private int day(UUID network, @Nullable LocalDate validFrom) {
        LocalDate today = Day.date(zones.day(network, clock.instant()));
        LocalDate from = validFrom == null ? today : validFrom;
        if (from.isBefore(today) || from.isAfter(today.plusDays(LONGEST_AHEAD))) {
            throw new InvalidPolicy("validFrom", "must be a day from today, " + today + ", to a year ahead");
        }
        return Day.of(from);
    }
}
