package org.lotse.activation.rulebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.policy.ActivationRule;
import org.lotse.activation.metric.policy.ActivityRule;
import org.lotse.activation.metric.policy.InvalidPolicy;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.metric.policy.ScoreRule;
import org.lotse.activation.rulebook.PolicyDocument.Form;

/** Between policies and their documents: points and micro-points, rules and their forms. */
final class Drafting {

    private static final int MICROS = 6;

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
                score(policy.score()),
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
                score(document.score()),
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

    private static PolicyDocument.Score score(ScoreRule rule) {
        Map<SignalType, PolicyDocument.Points> points = new TreeMap<>();
        rule.worth()
                .forEach((type, worth) -> points.put(
                        type, new PolicyDocument.Points(points(worth.micros()), points(worth.dailyCapMicros()))));
        return new PolicyDocument.Score(
                rule.halfLifeDays(),
                points,
                rule.personsMicros().stream().map(Drafting::points).toList(),
                rule.bands().stream()
                        .map(band -> new PolicyDocument.Band(band.name(), points(band.fromMicros())))
                        .toList());
    }

    private static ScoreRule score(PolicyDocument.Score score) {
        Map<SignalType, ScoreRule.Worth> worth = new EnumMap<>(SignalType.class);
        score.points()
                .forEach((type, points) -> worth.put(
                        type,
                        new ScoreRule.Worth(
                                micros("score.points." + type + ".each", points.each()),
                                micros("score.points." + type + ".perDay", points.perDay()))));
        return new ScoreRule(
                score.halfLifeDays(),
                worth,
                score.persons().stream()
                        .map(factor -> Math.toIntExact(micros("score.persons", factor)))
                        .toList(),
                score.bands().stream()
                        .map(band -> new ScoreRule.Band(band.name(), micros("score.bands", band.from())))
                        .toList());
    }

    private static BigDecimal points(long micros) {
        BigDecimal points = BigDecimal.valueOf(micros, MICROS).stripTrailingZeros();
        return points.scale() < 0 ? points.setScale(0, RoundingMode.UNNECESSARY) : points;
    }

    private static long micros(String field, @Nullable BigDecimal points) {
        if (points == null
                || points.stripTrailingZeros().scale() > MICROS
                || points.abs().compareTo(BigDecimal.valueOf(1000)) > 0) {
            throw new InvalidPolicy(field, "must be a number up to 1000 with at most six decimals");
        }
        return points.movePointRight(MICROS).longValueExact();
    }
}
