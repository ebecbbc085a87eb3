package org.lotse.activation.metric.policy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lotse.activation.metric.history.SignalType;

/**
 * The definitions of a network: which members are active, when a member is activated, how many points a signal earns. Every figure names
 * the id and version of the policy that it was computed by.
 *
 * @param id code of the definition, at most 40 letters, digits and dashes
 * @param version starts at 1
 * @param qualifying signals that show an active member; registrations, opens and clicks do not
 * @param activity what keeps an activated member ACTIVE: any of these rules; empty: the recency band {@code recency.activeDays} alone
 */
public record Policy(
        String id,
        int version,
        Set<SignalType> qualifying,
        ActivationRule activation,
        List<ActivityRule> activity,
        RecencyRule recency,
        BaselineRule baseline,
        ContractRule contract,
        RenewalRule renewal,
        ScoreRule score,
        WarningRule warnings) {

    public Policy {
        if (!id.matches("[A-Za-z0-9-]{1,40}")) {
            throw new InvalidPolicyException("id", "'" + id + "' must be 1 to 40 letters, digits and dashes");
        }
        PolicyBounds.check("version", version, 1, 1_000_000);
        if (qualifying.isEmpty()) {
            throw new InvalidPolicyException(
                    "qualifying", "at least one kind of signal must qualify; otherwise no member could become active");
        }
        if (qualifying.stream().anyMatch(SignalType::presence)) {
            throw new InvalidPolicyException("qualifying", "a type kept without ids cannot qualify: " + qualifying);
        }
        PolicyBounds.acts("qualifying", qualifying);
        // checked for each signal of each evaluation
        qualifying = Collections.unmodifiableSet(EnumSet.copyOf(qualifying));
        activity = List.copyOf(activity);
    }

    /** The defaults of the product. */
    public static Policy standard() {
        return new Policy(
                "standard",
                1,
                EnumSet.of(
                        SignalType.ATTENDED,
                        SignalType.WORKING_GROUP_ATTENDED,
                        SignalType.TRAINING_ATTENDED,
                        SignalType.CONTRIBUTED,
                        SignalType.INTRODUCTION_ACCEPTED,
                        SignalType.SERVICE_USED),
                ActivationRule.standard(),
                List.of(),
                new RecencyRule(90, 90, 180, 365, 90),
                new BaselineRule(90, 365, 4, 50),
                new ContractRule(3, 30),
                new RenewalRule(31, 183),
                ScoreRule.standard(),
                WarningRule.standard());
    }

    public boolean qualifies(SignalType type) {
        return qualifying.contains(type);
    }

    /** The same definitions with another id and version. */
    public Policy named(String otherId, int otherVersion) {
        return new Policy(
                otherId,
                otherVersion,
                qualifying,
                activation,
                activity,
                recency,
                baseline,
                contract,
                renewal,
                score,
                warnings);
    }

    /** Ids of the series that any rule refers to; empty means that no calendar is needed. */
    public Set<java.util.UUID> series() {
        var series = new java.util.HashSet<java.util.UUID>();
        for (List<ActivityRule> rules : List.of(activation.anyOf(), activity)) {
            for (ActivityRule rule : rules) {
                if (rule instanceof ActivityRule.SeriesAttendanceRule of) {
                    series.add(of.series());
                }
            }
        }
        return series;
    }
}
