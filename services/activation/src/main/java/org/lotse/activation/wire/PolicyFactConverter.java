package org.lotse.activation.wire;

import java.time.Instant;
import java.util.UUID;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.policy.InvalidPolicyException;
import org.lotse.activation.policies.PolicyFormat;
import org.lotse.activation.policies.PolicyVersion;
import org.lotse.facts.FactHead;
import org.lotse.facts.policies.PolicyPublished;
import org.lotse.resource.Uuids;

/** Converts policy versions to facts and back. */
public final class PolicyFactConverter {

    private final PolicyFormat format;

    public PolicyFactConverter(PolicyFormat format) {
        this.format = format;
    }

    /** The record key, distinct per version, so that the compacted topic keeps every version. */
    public static String key(UUID network, int version) {
        return network + "|" + version;
    }

    /** @param recordedAt when the version was decided */
    public PolicyPublished write(UUID network, PolicyVersion policyVersion, Instant recordedAt) {
        return new PolicyPublished(
                FactHead.newBuilder()
                        .setFactId(Uuids.of("policy:" + network, Integer.toString(policyVersion.version())))
                        .setNetworkId(network)
                        .setOccurredAt(recordedAt)
                        .setRecordedAt(recordedAt)
                        .setSource("activation")
                        .build(),
                policyVersion.policy().id(),
                policyVersion.version(),
                Day.date(policyVersion.validFrom()),
                format.json(policyVersion));
    }

    /** @throws IllegalArgumentException if the document does not validate; the message names the field */
    public PolicyVersion read(PolicyPublished fact) {
        try {
            return new PolicyVersion(
                    format.policy(fact.getDocument()).named(fact.getPolicyId(), fact.getVersion()),
                    Day.of(fact.getValidFrom()));
        } catch (InvalidPolicyException e) {
            throw new IllegalArgumentException("the policy does not validate: " + e.field() + ": " + e.getMessage(), e);
        }
    }
}
