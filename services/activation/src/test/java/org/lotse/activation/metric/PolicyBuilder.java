package org.lotse.activation.metric;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.policy.ActivationRule;
import org.lotse.activation.metric.policy.ActivityRule;
import org.lotse.activation.metric.policy.BaselineRule;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.metric.policy.RecencyRule;

/** The standard policy except for its name and the settings of the test. */
public final class PolicyBuilder {

    private final Policy standard = Policy.standard();
    private final String id;
    private final int version;
    private Set<SignalType> qualifying = standard.qualifying();
    private ActivationRule activation = standard.activation();
    private List<ActivityRule> activity = standard.activity();
    private RecencyRule recency = standard.recency();
    private BaselineRule baseline = standard.baseline();

    private PolicyBuilder(String id, int version) {
        this.id = id;
        this.version = version;
    }

    public static PolicyBuilder named(String id, int version) {
        return new PolicyBuilder(id, version);
    }

    public PolicyBuilder qualifying(SignalType only) {
        qualifying = EnumSet.of(only);
        return this;
    }

    public PolicyBuilder activation(ActivationRule rule) {
        activation = rule;
        return this;
    }

    public PolicyBuilder activity(List<ActivityRule> rules) {
        activity = rules;
        return this;
    }

    public PolicyBuilder recency(RecencyRule bands) {
        recency = bands;
        return this;
    }

    public PolicyBuilder baseline(BaselineRule own) {
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
