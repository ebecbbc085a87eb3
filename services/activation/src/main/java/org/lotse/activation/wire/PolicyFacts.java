package org.lotse.activation.wire;

import java.time.Instant;
import java.util.UUID;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.policy.InvalidPolicy;
import org.lotse.activation.rulebook.Edition;
import org.lotse.activation.rulebook.PolicyFormat;
import org.lotse.facts.FactHead;
import org.lotse.facts.policies.PolicyPublished;
import org.lotse.gate.Uuids;

/** Editions of a policy as facts. */
public final class PolicyFacts {

    private final PolicyFormat format;

    public PolicyFacts(PolicyFormat format) {
        this.format = format;
    }

    /** The key under which every version stays on the compacted topic. */
    public static String key(UUID network, int version) {
        return network + "|" + version;
    }

    /** @param recordedAt when it was decided */
    public PolicyPublished write(UUID network, Edition edition, Instant recordedAt) {
        return new PolicyPublished(
                FactHead.newBuilder()
                        .setFactId(Uuids.of("policy:" + network, Integer.toString(edition.version())))
                        .setNetworkId(network)
                        .setOccurredAt(recordedAt)
                        .setRecordedAt(recordedAt)
                        .setSource("activation")
                        .build(),
                edition.policy().id(),
                edition.version(),
                Day.date(edition.validFrom()),
                format.json(edition));
    }

    /** @throws IllegalArgumentException if the document does not validate; the message names the field */
    public Edition read(PolicyPublished fact) {
        try {
            return new Edition(
                    format.policy(fact.getDocument()).named(fact.getPolicyId(), fact.getVersion()),
                    Day.of(fact.getValidFrom()));
        } catch (InvalidPolicy e) {
            throw new IllegalArgumentException("the policy does not validate: " + e.field() + ": " + e.getMessage(), e);
        }
    }
}
