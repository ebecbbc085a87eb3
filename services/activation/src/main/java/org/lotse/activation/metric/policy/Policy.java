package org.lotse.activation.metric.policy;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.lotse.activation.metric.history.SignalType;

/**
 * The definitions of a network: what counts as active, when a member is activated, what a signal is worth. Every figure names the id
 * and version of the policy that it was made by.
 *
 * @param id code of the definition, at most 40 letters, digits and dashes
 * @param version starts at 1
 * @param qualifying signals that show a member taking part; registering, opening and clicking are none
 * @param contributing signals of which a single one activates; all of them qualify
 */
public record Policy(
        String id,
        int version,
        Set<SignalType> qualifying,
        Set<SignalType> contributing,
        ActivationRule activation,
        Recency recency,
        Baseline baseline,
        ContractRule contract,
        RenewalRule renewal,
        ScoreRule score) {

    public Policy {
        if (!id.matches("[A-Za-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("policy id " + id + ": at most 40 letters, digits and dashes");
        }
        if (version < 1) {
            throw new IllegalArgumentException("policy version " + version + " starts at 1");
        }
        if (qualifying.isEmpty() || !qualifying.containsAll(contributing)) {
            throw new IllegalArgumentException("some signal must qualify, and every contributing one does");
        }
        if (qualifying.stream().anyMatch(SignalType::presence)) {
            throw new IllegalArgumentException("a type kept without ids cannot qualify: " + qualifying);
        }
        qualifying = Set.copyOf(qualifying);
        contributing = Set.copyOf(contributing);
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
                EnumSet.of(SignalType.CONTRIBUTED),
                new ActivationRule(2, 2, 90),
                new Recency(90, 90, 180, 365, 90),
                new Baseline(90, 365, 4, 50),
                new ContractRule(3, 30),
                new RenewalRule(31, 183),
                ScoreRule.of(
                        180,
                        Map.ofEntries(
                                Map.entry(SignalType.CONTRIBUTED, 11),
                                Map.entry(SignalType.INTRODUCTION_ACCEPTED, 8),
                                Map.entry(SignalType.WORKING_GROUP_ATTENDED, 7),
                                Map.entry(SignalType.TRAINING_ATTENDED, 6),
                                Map.entry(SignalType.SERVICE_USED, 6),
                                Map.entry(SignalType.ATTENDED, 5),
                                Map.entry(SignalType.OFFER_PUBLISHED, 4),
                                Map.entry(SignalType.NEED_STATED, 3),
                                Map.entry(SignalType.ENQUIRED, 3),
                                Map.entry(SignalType.FORUM_POSTED, 3),
                                Map.entry(SignalType.FEEDBACK_GIVEN, 2),
                                Map.entry(SignalType.PORTAL_VISITED, 1),
                                Map.entry(SignalType.MAIL_CLICKED, 1))));
    }

    public boolean qualifies(SignalType type) {
        return qualifying.contains(type);
    }
}
