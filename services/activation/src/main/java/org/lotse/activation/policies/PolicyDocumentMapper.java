package org.lotse.activation.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.policy.ActivationRule;
import org.lotse.activation.metric.policy.ActivityRule;
import org.lotse.activation.metric.policy.InvalidPolicyException;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.policies.PolicyDocument.RuleForm;

/** Maps policies to documents and back: rules and their forms. */
final class PolicyDocumentMapper {

    private PolicyDocumentMapper() {}

    static PolicyDocument document(PolicyVersion policyVersion) {
        Policy policy = policyVersion.policy();
        return new PolicyDocument(
                policy.id(),
                policy.version(),
                Day.date(policyVersion.validFrom()),
                new TreeSet<>(policy.qualifying()),
                new PolicyDocument.ActivationDocument(
                        policy.activation().windowDays(),
                        rules(policy.activation().anyOf())),
                rules(policy.activity()),
                policy.recency(),
                policy.baseline(),
                policy.contract(),
                policy.renewal(),
                ScoreDocumentMapper.document(policy.score()),
                policy.warnings());
    }

    /** @throws InvalidPolicyException naming the field by its path in the document */
    static Policy policy(PolicyDocument document) {
        return new Policy(
                document.id(),
                1,
                document.qualifying(),
                new ActivationRule(
                        rules("activation.anyOf", document.activation().anyOf()),
                        document.activation().windowDays()),
                rules("activity", document.activity()),
                document.recency(),
                document.baseline(),
                document.contract(),
                document.renewal(),
                ScoreDocumentMapper.rule(document.score()),
                document.warnings());
    }

    private static List<PolicyDocument.RuleDocument> rules(List<ActivityRule> rules) {
        return rules.stream().map(PolicyDocumentMapper::rule).toList();
    }

    private static PolicyDocument.RuleDocument rule(ActivityRule rule) {
        return switch (rule) {
            case ActivityRule.SignalCountRule r ->
                new PolicyDocument.RuleDocument(
                        RuleForm.SIGNALS,
                        r.types().isEmpty() ? null : new TreeSet<>(r.types()),
                        r.signals(),
                        r.distinctDays(),
                        limit(r.withinDays()),
                        null,
                        null,
                        null,
                        null);
            case ActivityRule.SeriesAttendanceRule r ->
                new PolicyDocument.RuleDocument(
                        RuleForm.SERIES, null, null, null, null, r.series(), r.attended(), r.ofLast(), null);
            case ActivityRule.HostingRule r ->
                new PolicyDocument.RuleDocument(
                        RuleForm.HOSTED, null, null, null, limit(r.withinDays()), null, null, null, r.events());
        };
    }

    private static @Nullable Integer limit(int withinDays) {
        return withinDays == ActivityRule.NO_LIMIT ? null : withinDays;
    }

    private static List<ActivityRule> rules(String path, List<PolicyDocument.RuleDocument> rules) {
        List<ActivityRule> drafted = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            try {
                drafted.add(rule(rules.get(i)));
            } catch (InvalidPolicyException e) {
                throw new InvalidPolicyException(path + "[" + i + "]." + e.field(), String.valueOf(e.getMessage()));
            }
        }
        return drafted;
    }

    private static ActivityRule rule(PolicyDocument.RuleDocument ruleDocument) {
        int withinDays = ruleDocument.withinDays() == null ? ActivityRule.NO_LIMIT : ruleDocument.withinDays();
        return switch (given("form", ruleDocument.form())) {
            case SIGNALS ->
                new ActivityRule.SignalCountRule(
                        ruleDocument.types() == null ? Set.of() : ruleDocument.types(),
                        given("signals", ruleDocument.signals()),
                        ruleDocument.distinctDays() == null ? 1 : ruleDocument.distinctDays(),
                        withinDays);
            case SERIES ->
                new ActivityRule.SeriesAttendanceRule(
                        given("series", ruleDocument.series()),
                        given("attended", ruleDocument.attended()),
                        given("ofLast", ruleDocument.ofLast()));
            case HOSTED -> new ActivityRule.HostingRule(given("events", ruleDocument.events()), withinDays);
        };
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidPolicyException(field, "is missing; a rule of this form needs it");
        }
        return value;
    }
}
