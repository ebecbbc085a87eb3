package org.lotse.activation.rulebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.policy.InvalidPolicy;
import org.lotse.activation.metric.policy.ScoreRule;

/** Between the worth of signals in micro-points and a document's points. */
final class ScoreDrafting {

    private static final int MICROS = 6;

    private ScoreDrafting() {}

    static PolicyDocument.Score document(ScoreRule rule) {
        Map<SignalType, PolicyDocument.Points> points = new TreeMap<>();
        rule.worth()
                .forEach((type, worth) -> points.put(
                        type, new PolicyDocument.Points(points(worth.micros()), points(worth.dailyCapMicros()))));
        return new PolicyDocument.Score(
                rule.halfLifeDays(),
                points,
                rule.personsMicros().stream().map(ScoreDrafting::points).toList(),
                rule.bands().stream()
                        .map(band -> new PolicyDocument.Band(band.name(), points(band.fromMicros())))
                        .toList());
    }

    /** @throws InvalidPolicy naming the field by its path in the document */
    static ScoreRule rule(PolicyDocument.Score score) {
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
