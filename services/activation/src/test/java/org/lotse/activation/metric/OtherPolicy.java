package org.lotse.activation.metric;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.policy.ActivationRule;
import org.lotse.activation.metric.policy.ActivityRule;
import org.lotse.activation.metric.policy.Baseline;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.metric.policy.Recency;

/** The standard policy but for its name and what a test says. */
public final class OtherPolicy {

    private final Policy standard = Policy.standard();
    private final String id;
    private final int version;
    private Set<SignalType> qualifying = standard.qualifying();
    private ActivationRule activation = standard.activation();
    private List<ActivityRule> activity = standard.activity();
    private Recency recency = standard.recency();
    private Baseline baseline = standard.baseline();

    private OtherPolicy(String id, int version) {
        this.id = id;
        this.version = version;
    }

    public static OtherPolicy named(String id, int version) {
        return new OtherPolicy(id, version);
    }

    public OtherPolicy qualifying(SignalType only) {
        qualifying = EnumSet.of(only);
        return this;
    }

    public OtherPolicy activation(ActivationRule rule) {
        activation = rule;
        return this;
    }

    public OtherPolicy activity(List<ActivityRule> rules) {
        activity = rules;
        return this;
    }

    public OtherPolicy recency(Recency bands) {
        recency = bands;
        return this;
    }

    public OtherPolicy baseline(Baseline own) {
        baseline = own;
        return this;
    }

    public Policy policy() {
        return new Policy(
                id,
                version,
                qualifying,
                activation,
                activity,
                recency,
                baseline,
                standard.contract(),
                standard.renewal(),
                standard.score(),
                standard.warnings());
    }
}
