package org.lotse.activation.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.policy.ActivationRule;
import org.lotse.activation.metric.policy.ActivityRule;
import org.lotse.activation.metric.policy.InvalidPolicy;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.rulebook.PolicyDocument.Form;

/** Between policies and their documents: rules and their forms. */
final class Drafting {

    private Drafting() {}

    static PolicyDocument document(Edition edition) {
        Policy policy = edition.policy();
        return new PolicyDocument(
                policy.id(),
                policy.version(),
                Day.date(edition.validFrom()),
                new TreeSet<>(policy.qualifying()),
                new PolicyDocument.Activation(
                        policy.activation().windowDays(),
                        rules(policy.activation().anyOf())),
                rules(policy.activity()),
                policy.recency(),
                policy.baseline(),
                policy.contract(),
                policy.renewal(),
                ScoreDrafting.document(policy.score()),
                policy.warnings());
    }

    /** @throws InvalidPolicy naming the field by its path in the document */
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
                ScoreDrafting.rule(document.score()),
                document.warnings());
    }

    private static List<PolicyDocument.Rule> rules(List<ActivityRule> rules) {
        return rules.stream().map(Drafting::rule).toList();
    }

    private static PolicyDocument.Rule rule(ActivityRule rule) {
        return switch (rule) {
            case ActivityRule.Signals r ->
                new PolicyDocument.Rule(
                        Form.SIGNALS,
                        r.types().isEmpty() ? null : new TreeSet<>(r.types()),
                        r.signals(),
                        r.distinctDays(),
                        limit(r.withinDays()),
                        null,
                        null,
                        null,
                        null);
            case ActivityRule.Series r ->
                new PolicyDocument.Rule(
                        Form.SERIES, null, null, null, null, r.series(), r.attended(), r.ofLast(), null);
            case ActivityRule.Hosted r ->
                new PolicyDocument.Rule(
                        Form.HOSTED, null, null, null, limit(r.withinDays()), null, null, null, r.events());
        };
    }

    private static @Nullable Integer limit(int withinDays) {
        return withinDays == ActivityRule.EVER ? null : withinDays;
    }

    private static List<ActivityRule> rules(String path, List<PolicyDocument.Rule> rules) {
        List<ActivityRule> drafted = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            try {
                drafted.add(rule(rules.get(i)));
            } catch (InvalidPolicy e) {
                throw new InvalidPolicy(path + "[" + i + "]." + e.field(), String.valueOf(e.getMessage()));
            }
        }
        return drafted;
    }

    private static ActivityRule rule(PolicyDocument.Rule rule) {
        int withinDays = rule.withinDays() == null ? ActivityRule.EVER : rule.withinDays();
        return switch (given("form", rule.form())) {
            case SIGNALS ->
                new ActivityRule.Signals(
                        rule.types() == null ? Set.of() : rule.types(),
                        given("signals", rule.signals()),
                        rule.distinctDays() == null ? 1 : rule.distinctDays(),
                        withinDays);
            case SERIES ->
                new ActivityRule.Series(
                        given("series", rule.series()),
                        given("attended", rule.attended()),
                        given("ofLast", rule.ofLast()));
            case HOSTED -> new ActivityRule.Hosted(given("events", rule.events()), withinDays);
        };
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidPolicy(field, "is missing; a rule of this form needs it");
        }
        return value;
    }
}
