package org.lotse.activation.policyapi;

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
import org.lotse.activation.metric.policy.InvalidPolicyException;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.policies.NetworkZoneRegistry;
import org.lotse.activation.policies.PolicyFormat;
import org.lotse.activation.policies.PolicyRegistry;
import org.lotse.activation.policies.PolicyVersion;
import org.lotse.activation.wire.PolicyFactConverter;
import org.lotse.facts.Topics;
import org.lotse.observability.kafka.RecordTraceHeader;
import org.lotse.serde.FactBytes;
import org.springframework.stereotype.Service;

/** Publishes a new version of a network's policy to the log, from which every instance reads it without a restart. */
@Service
class PublishingPolicy {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int LONGEST_AHEAD = 366;

    private final PolicyRegistry policyRegistry;
    private final PolicyFactConverter facts;
    private final FactBytes bytes;
    private final Producer<byte[], byte[]> producer;
    private final Clock clock;
    private final NetworkZoneRegistry zones;

    PublishingPolicy(
            PolicyRegistry policyRegistry,
            PolicyFormat format,
            FactBytes bytes,
            Producer<byte[], byte[]> producer,
            Clock clock,
            NetworkZoneRegistry zones) {
        this.policyRegistry = policyRegistry;
        this.facts = new PolicyFactConverter(format);
        this.bytes = bytes;
        this.producer = producer;
        this.clock = clock;
        this.zones = zones;
    }

    /** Outcome of a publication. */
    sealed interface PublishingOutcome {
        record PublishedVersion(PolicyVersion edition) implements PublishingOutcome {}

        /** Another version was published first. */
        record PolicyVersionConflict(int latest) implements PublishingOutcome {}

        /** The broker has not confirmed the version; it may still be written. */
        record UnconfirmedVersion() implements PublishingOutcome {}
    }

    /**
     * @param base latest version that the client has read
     * @param validFrom null: today
     * @throws InvalidPolicyException if the day lies before today, since the policy of past figures is fixed, or more than a year ahead
     */
    PublishingOutcome publish(UUID network, int base, Policy policy, @Nullable LocalDate validFrom)
            throws InterruptedException {
        int latest = policyRegistry.of(network).latestVersion();
        if (base != latest) {
            return new PublishingOutcome.PolicyVersionConflict(latest);
        }
        int version = latest + 1;
        PolicyVersion policyVersion = new PolicyVersion(policy.named(policy.id(), version), day(network, validFrom));
        var record = new ProducerRecord<>(
                Topics.ACTIVATION_POLICIES,
                PolicyFactConverter.key(network, version).getBytes(StandardCharsets.UTF_8),
                bytes.encode(Topics.ACTIVATION_POLICIES, facts.write(network, policyVersion, clock.instant())));
        RecordTraceHeader.writeCurrent(record.headers());
        try {
            requireNonNull(producer.send(record).get(LIMIT.toSeconds(), TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException e) {
            return new PublishingOutcome.UnconfirmedVersion();
        }
        if (!policyRegistry.await(network, policyTimeline -> policyTimeline.latestVersion() >= version, LIMIT)) {
            return new PublishingOutcome.UnconfirmedVersion();
        }
        PolicyVersion kept = policyRegistry.of(network).version(version);
        return policyVersion.equals(kept)
                ? new PublishingOutcome.PublishedVersion(policyVersion)
                : new PublishingOutcome.PolicyVersionConflict(version);
    }

    private int day(UUID network, @Nullable LocalDate validFrom) {
        LocalDate today = Day.date(zones.day(network, clock.instant()));
        LocalDate from = validFrom == null ? today : validFrom;
        if (from.isBefore(today) || from.isAfter(today.plusDays(LONGEST_AHEAD))) {
            throw new InvalidPolicyException("validFrom", "must be a day from today, " + today + ", to a year ahead");
        }
        return Day.of(from);
    }
}
